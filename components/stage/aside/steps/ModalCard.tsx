import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { stageKeys } from '../../stage-keys.ts';
import { trusted } from '../../trusted.ts';

/** A card that has to be answered or left before the page can be used. */
export interface ModalCardProps {
  /** The dialog's name. */
  label: string;
  document: Document;
  /** The person turns away from it, or the page has put a dialog of its own above it. */
  onLeave(): void;
  children: ComponentChildren;
}

/** How long the page gets to put something above, in milliseconds, before it is looked at what came of it. */
const settling = 100;

/**
 * The browser's own modal dialog: it alone makes the rest of the page inert to keys, pointer and screen readers, and
 * gives the focus back to where it was. No page can take the focus out of it by a script.
 */
export const ModalCard = ({ label, document, onLeave, children }: ModalCardProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onTurn = (event: Event): void => {
      if (event.isTrusted) leave.current();
    };
    // Before the page hears of them: one that keeps Esc for itself would lock the person in.
    const onKey = trusted<KeyboardEvent>(event => {
      if (event.key === 'Escape' || stageKeys.match(event)) leave.current();
    });
    // A dialog of the page takes Handrail's interface into itself, where this one is modal no more.
    const look = (): void =>
      void setTimeout(() => !signal.aborted && !element.matches(':modal') && leave.current(), settling);
    // The stage's own voice is behind the dialog and silent: the dialog is read out with its text.
    const text = element.querySelector('.text');
    if (text) text.id = 'modal-text';
    element.showModal();
    element.focus();
    element.addEventListener('cancel', onTurn, { signal });
    element.addEventListener('close', onTurn, { signal });
    window.addEventListener('keydown', onKey, { capture: true, signal });
    document.addEventListener('toggle', look, { capture: true, signal });
    document.addEventListener('fullscreenchange', look, { signal });
    return () => {
      stop.abort();
      element.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="card modal step"
      aria-modal="true"
      aria-label={label}
      aria-describedby="modal-text"
      tabIndex={-1}
    >
      {children}
    </dialog>
  );
};
