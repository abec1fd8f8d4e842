import type { Target } from '../schema/target.ts';
import { frameEvidence } from './frame-evidence.ts';

/** Evidence of the frames that a document is in, outermost first, as far out as the origin allows to look. */
export const framesOf = (document: Document): NonNullable<Target['frames']> => {
  const frames: NonNullable<Target['frames']> = [];
  let view: Window | null = document.defaultView;
  while (view && view.parent !== view && frames.length < 4) {
    try {
      frames.unshift(frameEvidence(view.document));
      view = view.parent;
    } catch {
      break; // a frame of another origin: what is outside of it is not ours to read
    }
  }
  return frames;
};
