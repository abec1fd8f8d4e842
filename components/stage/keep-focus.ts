import { stageKeys } from './stage-keys.ts';
import type { TopLayerHost } from './top-layer-host.ts';
import { trusted } from './trusted.ts';

/**
 * Leads the focus between the page and Handrail's interface: by `stageKeys` from one to the other, and back to where it
 * was in the page. While the person works in the interface it stays there: when a card takes the place of another
 * one, the button that had the focus may be gone.
 *
 * @returns the function that gives the focus back to the page
 */
export const keepFocus = (host: TopLayerHost, document: Document, signal: AbortSignal): (() => void) => {
  let before: Element | null = document.activeElement === document.body ? null : document.activeElement;
  let inside = false;
  const focusCard = (): void => host.container.querySelector<HTMLElement>('.card')?.focus();
  const leave = (): void => {
    inside = false;
    const focused = host.focused();
    if (!focused) return;
    if (before?.isConnected && 'focus' in before) (before as HTMLElement).focus();
    if (host.focused() === focused) (focused as HTMLElement).blur();
  };
  const onKey = trusted<KeyboardEvent>(event => {
    if (!stageKeys.match(event) || event.defaultPrevented) return;
    if (host.focused()) leave();
    else focusCard();
    if (!host.container.querySelector('.card')) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener('keydown', onKey, { capture: true, signal });
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
    if (inside && !host.focused()) focusCard();
  });
  observer.observe(host.container, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return leave;
};
