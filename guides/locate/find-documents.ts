import type { Target } from '../schema/target.ts';
import { frameEvidence } from './frame-evidence.ts';
import { pageIndex } from './page-index.ts';
import type { LocatePlatform } from './platform.ts';

type Frame = NonNullable<Target['frames']>[number];

const fits = (recorded: Frame, document: Document): boolean => {
  const now = frameEvidence(document);
  for (const name of ['id', 'name', 'data-testid', 'title']) {
    const one = recorded.attributes?.[name];
    if (one && one === now.attributes?.[name]) return true;
  }
  const path = (page: string | undefined): string | undefined => page?.replace(/^https?:\/\/[^/]+/, '');
  return recorded.page !== undefined && path(recorded.page) === path(now.page);
};

const isFramed = (document: Document): boolean => {
  const view = document.defaultView;
  return view !== null && view.parent !== view;
};

/**
 * The documents in which a target can be, seen from one document: itself, or the frames inside that fit the recorded
 * frames by their own evidence, never by their place among the frames. A document that is itself shown in a frame is
 * searched where it fits the innermost recorded frame: that is how frames of another origin are reached.
 */
export const findDocuments = (target: Target, document: Document, platform?: LocatePlatform): Document[] => {
  const frames = target.frames ?? [];
  const last = frames.at(-1);
  if (!last) return isFramed(document) ? [] : [document];
  if (isFramed(document) && fits(last, document)) return [document];
  let level: Document[] = [document];
  for (const frame of isFramed(document) ? [last] : frames) {
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
