import type { TopLayerHost } from './top-layer-host.ts';

/** The focus on its way between the page and the stage. */
export interface FocusKeeper {
  /** Puts the focus on the card. False when there is none. */
  enter(): boolean;
  /** Gives the focus back to where it was in the page. */
  leave(): void;
}

/**
 * Remembers where in the page the focus was, and keeps it on the stage while the person works there: when a step
 * takes the place of another one, the button that had the focus may be gone.
 */
export const keepFocus = (host: TopLayerHost, document: Document, signal: AbortSignal): FocusKeeper => {
  let before: Element | null = null;
  let inside = false;
  const card = (): HTMLElement | null => host.container.querySelector('.card');
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'focusin',
    event => {
      inside = host.isOurs(event);
      if (!inside) before = event.composedPath()[0] as Element;
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    event => {
      if (!host.isOurs(event)) inside = false;
    },
    options,
  );
  const observer = new MutationObserver(() => {
    if (inside && !host.focused()) card()?.focus();
  });
  observer.observe(host.container, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    enter() {
      const goal = card();
      if (!goal) return false;
      const active = document.activeElement;
      if (active && active !== document.body) before ??= active;
      goal.focus();
      return true;
    },
    leave() {
      inside = false;
      const focused = host.focused();
      if (!focused) return;
      if (before?.isConnected && 'focus' in before) (before as HTMLElement).focus();
      if (host.focused() === focused) (focused as HTMLElement).blur();
    },
  };
};
