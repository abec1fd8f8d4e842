import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { usePage } from './use-page.ts';

/** A modal dialog with a heading, for as long as it is drawn. */
export const Dialog = ({
  title,
  onClose,
  actions,
  children,
}: {
  title: string;
  onClose: () => void;
  /** The buttons beside "Cancel". */
  actions?: ComponentChildren;
  children: ComponentChildren;
}) => {
  const { words } = usePage();
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={element} class="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div class="dialog__body">{children}</div>
      <div class="dialog__actions">
        {actions}
        <button type="button" class="button" onClick={onClose}>
          {words.shared.cancel}
        </button>
      </div>
    </dialog>
  );
};
