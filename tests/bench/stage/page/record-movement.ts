import type { Frame, Trace } from '../score/trace.ts';
import { targetBox } from './find-target.ts';
import { movements } from './movements.ts';
import type { Overlay } from './overlays.ts';
import { watchFrames } from './watch-frames.ts';

/** Frames that are recorded before the movement. */
const before = 6;
/** How long the target has to rest before the record ends, and the longest record, in ms. */
const rest = 1150;
const longest = 9000;

/**
 * Records every frame of a movement until a second after its end.
 *
 * @param name of the movement; one that is not known here is set off from outside within a second
 */
export const recordMovement = (overlay: Overlay, name: string, data: { font: string }): Promise<Trace> =>
  new Promise(resolve => {
    const frames: Frame[] = [];
    let movedAt = Number.POSITIVE_INFINITY;
    let stirredAt = Number.POSITIVE_INFINITY;
    let last = '';
    const move = (): void => {
      movedAt = performance.now();
      stirredAt = movedAt;
      movements[name]?.(data);
    };
    const stop = watchFrames(at => {
      const target = targetBox();
      frames.push({ at, target, ring: overlay.ring() });
      const now = JSON.stringify(target);
      if (now !== last && movedAt <= at) stirredAt = at;
      last = now;
      if (frames.length === before) setTimeout(move);
      if (at < stirredAt + rest && at < movedAt + longest) return;
      stop();
      resolve({ movedAt, frames, onTop: isOnTop(overlay.card()) });
    });
  });

/** Whether a press on the middle of the card would meet it. */
const isOnTop = (card: Element | null): boolean | null => {
  if (!card?.checkVisibility({ visibilityProperty: true })) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  let hit = document.elementFromPoint(x + width / 2, y + height / 2);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit !== null && card.contains(hit);
};
