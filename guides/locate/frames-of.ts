import type { Target } from '../schema/target.ts';
import { frameEvidence } from './frame-evidence.ts';

/**
 * Evidence of the frames that a document is in, outermost first. Of a frame beyond one of another origin nothing can be
 * read but, in Chromium, its origin. In Firefox the origin of the one right around is known as long as the frame shows
 * what was loaded into it at first; else it is an empty record that only says that there is one more.
 */
export const framesOf = (document: Document): NonNullable<Target['frames']> => {
  const frames: NonNullable<Target['frames']> = [];
  const { location, referrer } = document;
  const origins = location?.ancestorOrigins ?? /^https?:..[^/]+/.exec(referrer);
  let view: Window | null = document.defaultView;
  for (let level = 0; view && view.parent !== view && level < 4; level++, view = view.parent) {
    let frame: (typeof frames)[number] = {};
    try {
      frame = frameEvidence(view.document);
    } catch {
      const page = origins?.[level - 1];
      // Its own origin is whence it came itself: the frame around it could be read if it were of that.
      if (page && page !== 'null' && page !== location.origin) frame = { page };
    }
    frames.unshift(frame);
  }
  return frames;
};
