import type { ShowPeer } from '../peers/show-peer.ts';
import type { Trace } from '../score/trace.ts';
import { findTarget } from './find-target.ts';
import { type Overlay, overlays } from './overlays.ts';
import { recordMovement } from './record-movement.ts';
import { prepareFrames } from './watch-frames.ts';
import { type Show, watchShow } from './watch-show.ts';

prepareFrames();

const overlayOf = (system: string): Overlay => overlays[system] ?? { ring: () => null, card: () => null };

/** Has the peer in the page show its step. */
const askPeer = (padding: number): void => {
  const { stageBenchPeer } = globalThis as { stageBenchPeer?: { show: ShowPeer } };
  const target = findTarget();
  if (!stageBenchPeer || !target) return;
  stageBenchPeer.show({
    target,
    ...(target.ownerDocument === document && { selector: '#save' }),
    text: 'Click Save',
    padding,
  });
};

/** Waits for the overlay. A peer is asked for it here, Handrail by its worker. */
export const show = (system: string, padding: number): Promise<Show> =>
  watchShow(overlayOf(system), padding, system === 'handrail' ? undefined : () => askPeer(padding));

/** Records how the overlay follows a movement. */
export const record = (system: string, name: string, font: string): Promise<Trace> =>
  recordMovement(overlayOf(system), name, { font });

/** Scrolls the page up and down, never so far that the target is gone. Resolves with how long that took, in ms. */
export const scrollPage = (duration: number): Promise<number> =>
  new Promise(resolve => {
    const began = performance.now();
    const timer = setInterval(() => {
      const passed = performance.now() - began;
      window.scrollTo({ top: 60 - 60 * Math.cos(passed / 200), behavior: 'instant' });
      if (passed < duration) return;
      clearInterval(timer);
      resolve(passed);
    }, 16);
  });
