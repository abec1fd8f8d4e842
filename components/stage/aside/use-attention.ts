import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when a card has been on the screen for so long without attention. The clock stands still while the
 * pointer is on it, while the focus is in it, and while the page is not seen.
 *
 * @param active whether the card is there
 * @param patience milliseconds
 */
export const useAttention = (
  card: RefObject<HTMLElement | null>,
  active: boolean,
  patience: number,
  onElapsed: () => void,
): void => {
  const callback = useRef(onElapsed);
  callback.current = onElapsed;
  useEffect(() => {
    const element = card.current;
    if (!active || !element) return;
    const document = element.ownerDocument;
    const stop = new AbortController();
    const { signal } = stop;
    let left = patience;
    let since = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const holds = { pointer: false, focus: false };
    const settle = (): void => {
      if (timer !== undefined) {
        clearTimeout(timer);
        timer = undefined;
        left -= performance.now() - since;
      }
      if (holds.pointer || holds.focus || document.visibilityState !== 'visible') return;
      since = performance.now();
      timer = setTimeout(() => callback.current(), Math.max(0, left));
    };
    const hold = (what: keyof typeof holds, held: boolean) => (): void => {
      holds[what] = held;
      settle();
    };
    element.addEventListener('pointerenter', hold('pointer', true), { signal });
    element.addEventListener('pointerleave', hold('pointer', false), { signal });
    element.addEventListener('focusin', hold('focus', true), { signal });
    element.addEventListener('focusout', hold('focus', false), { signal });
    document.addEventListener('visibilitychange', settle, { signal });
    settle();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [active, patience]);
};
