import { targetKey } from '../../../../guides/locate/target-key.ts';
import type { Sign } from '../outcome.ts';

declare global {
  interface Window {
    /** Where signals go. Put there by the bench, in every frame. */
    struggleBench?: (sign: Sign) => void;
  }
}

/**
 * Tells the bench of a signal, at this moment.
 *
 * @param target what the peer points at: the element, or a selector that leads to it
 */
export const report = (kinds: string | string[], target?: Element | string | null): void => {
  const element = typeof target === 'string' ? find(target) : target;
  window.struggleBench?.({
    at: Date.now(),
    kinds: [kinds].flat(),
    ...(element && { target: targetKey(element) }),
  });
};

const find = (selector: string): Element | null => {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
};
