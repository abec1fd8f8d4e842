import { edgeDistance } from '../score/edge-distance.ts';
import { targetBox } from './find-target.ts';
import type { Overlay } from './overlays.ts';

/** When an overlay came, in ms of the page's clock. */
export interface Show {
  /** It was asked for. */
  askedAt: number;
  /** The target was found, where the system tells. */
  foundAt: number | null;
  /** The first frame after whose painting spotlight and card were there, the spotlight in its place; null: never. */
  shownAt: number | null;
  /** How far the spotlight was from its place at last, in CSS pixels; null: there was none. */
  off: number | null;
}

/** How long an overlay is waited for, in ms. */
const patience = 10_000;

/** Hears of what happens in the extension's own world. */
const told = { asked: 'stage-bench-asked', found: 'stage-bench-found' } as const;

/**
 * Waits until an overlay is on the screen. Frames are asked for only from the question on, as nobody would before.
 *
 * @param ask asks for the overlay; without it, an event tells of the question
 */
export const watchShow = (overlay: Overlay, padding: number, ask?: () => void): Promise<Show> =>
  new Promise(resolve => {
    const show: Show = { askedAt: 0, foundAt: null, shownAt: null, off: null };
    const channel = new MessageChannel();
    const look = (): void => void requestAnimationFrame(() => channel.port2.postMessage(null));
    // After the frame: what was drawn in it is on its way to the screen.
    channel.port1.onmessage = () => {
      const now = performance.now();
      const [ring, target, card] = [overlay.ring(), targetBox(), overlay.card()];
      show.off = ring && target && edgeDistance(ring, target, [padding]);
      const isRight = show.off !== null && show.off <= 1;
      if (isRight && card?.checkVisibility({ visibilityProperty: true })) show.shownAt = now;
      else if (now < show.askedAt + patience) return look();
      resolve(show);
    };
    const begin = (): void => {
      show.askedAt = performance.now();
      look();
    };
    document.addEventListener(told.found, () => {
      if (show.askedAt) show.foundAt ??= performance.now();
    });
    if (!ask) return document.addEventListener(told.asked, begin, { once: true });
    begin();
    ask();
  });
