import type { Target } from '../schema/target.ts';
import { fitsFrame } from './fits-frame.ts';
import { framesOf } from './frames-of.ts';
import { pageIndex } from './page-index.ts';
import type { LocatePlatform } from './platform.ts';

type Frame = NonNullable<Target['frames']>[number];

/** Whether a document, with all that can be known of the frames around it, can be where the recorded frames lead. */
const fits = (frames: readonly Frame[], document: Document): boolean => {
  const around = framesOf(document);
  return around.every((now, at) => {
    const recorded = frames[at];
    return recorded && fitsFrame(recorded, now, document.location?.origin ?? '', at < around.length - 1);
  });
};

/** Whether another frame of the tab, of those that can be read from here, fits as well. */
const hasTwin = (frames: readonly Frame[], own: Window, within: Window): boolean => {
  for (let at = 0; at < within.length; at++) {
    const other = within[at] as Window;
    try {
      const { document } = other;
      if (other !== own && framesOf(document).length === frames.length && fits(frames, document)) return true;
    } catch {
      // A frame of another origin is no twin.
    }
    if (hasTwin(frames, own, other)) return true;
  }
  return false;
};

/**
 * The documents in which a target can be, seen from one document: itself, or the frames inside that fit the recorded
 * frames by their own evidence, never by their place among the frames. A document that is itself shown in a frame
 * counts where it and all that can be known of the frames around it fit: that is how frames of another origin are
 * reached. One that cannot tell itself from another frame of the tab counts twice, so that whatever is in it has its like.
 */
export const findDocuments = (target: Target, document: Document, platform?: LocatePlatform): Document[] => {
  const frames = target.frames ?? [];
  const around = framesOf(document).length;
  if (!fits(frames, document)) return [];
  const view = document.defaultView;
  const isAlike = around > 0 && view?.top && hasTwin(frames.slice(0, around), view, view.top);
  let level = isAlike ? [document, document] : [document];
  for (let depth = around + 1; depth <= frames.length; depth++) {
    const inside: Document[] = [];
    for (const outer of level) {
      for (const element of pageIndex(outer, platform).frames) {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner && fits(frames.slice(0, depth), inner)) inside.push(inner);
      }
    }
    level = inside;
  }
  return level;
};
