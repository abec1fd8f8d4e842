import type { Target } from '../schema/target.ts';
import { fitsFrame } from './fits-frame.ts';
import { frameEvidence } from './frame-evidence.ts';
import { framesOf } from './frames-of.ts';
import { pageIndex } from './page-index.ts';
import type { LocatePlatform } from './platform.ts';

type Frame = NonNullable<Target['frames']>[number];

const fits = (recorded: Frame, document: Document): boolean =>
  fitsFrame(recorded, frameEvidence(document), document.location?.origin ?? '', false);

/** Whether another frame of the tab, of those that can be read from here, fits as well. */
const hasTwin = (recorded: Frame, own: Window, within: Window | null): boolean => {
  for (let at = 0; within && at < within.length; at++) {
    const other = within[at] as Window;
    try {
      if (other !== own && fits(recorded, other.document)) return true;
    } catch {
      // A frame of another origin is no twin.
    }
    if (hasTwin(recorded, own, other)) return true;
  }
  return false;
};

/**
 * The documents in which a target can be, seen from one document: itself, or the frames inside that fit the recorded
 * frames by their own evidence, never by their place among the frames. A document that is itself shown in a frame
 * counts where it and all that can be known of the frames around it fit: that is how frames of another origin are reached.
 *
 * @returns `alike` where the document fits and cannot tell itself from another frame of the tab
 */
export const findDocuments = (
  target: Target,
  document: Document,
  platform?: LocatePlatform,
): Document[] | 'alike' => {
  const frames = target.frames ?? [];
  const around = framesOf(document);
  const own = document.location?.origin ?? '';
  const last = around.length - 1;
  if (!around.every((now, at) => frames[at] && fitsFrame(frames[at], now, own, at < last))) return [];
  const view = document.defaultView;
  if (frames[last] && view && hasTwin(frames[last], view, view.top)) return 'alike';
  let level: Document[] = [document];
  for (const frame of frames.slice(around.length)) {
    const inside: Document[] = [];
    for (const outer of level) {
      for (const element of pageIndex(outer, platform).frames) {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner && fits(frame, inner)) inside.push(inner);
      }
    }
    level = inside;
  }
  return level;
};
