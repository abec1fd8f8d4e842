import type { Target } from '../schema/target.ts';
import { composedParent } from './composed-parent.ts';
import { findDocuments } from './find-documents.ts';
import { locate } from './locate.ts';
import { pageIndex } from './page-index.ts';
import type { LocatePlatform } from './platform.ts';
import { numbered, statedNumber } from './stated-number.ts';

/** How long a list gets to draw what was scrolled to, in milliseconds. */
const drawing = 120;
/** Most steps in one list, and how many of them may come to nothing. */
const mostSteps = 40;
const mostInVain = 4;

const scrollerOf = (row: Element): Element | null => {
  for (let around = composedParent(row); around; around = composedParent(around)) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight + 1) return around;
  }
  return row.ownerDocument.scrollingElement;
};

/**
 * Where a list should be scrolled to so that a row comes to its middle, by the rows that are drawn; rows may be of
 * different heights, so that it takes several steps.
 *
 * @param rows number and top of the rows that are drawn, tops in CSS pixels from the top of the list's first pixel
 */
export const scrollFor = (
  index: number,
  rows: readonly (readonly [number, number])[],
  height: number,
): number => {
  const [first, ...rest] = [...rows].sort(([one], [other]) => one - other);
  const last = rest.at(-1);
  if (!first) return 0;
  const each = last && last[0] > first[0] ? (last[1] - first[1]) / (last[0] - first[0]) : height;
  return first[1] + (index - first[0] + 0.5) * each - height / 2;
};

/**
 * Has a list that draws only what is in view draw the row of a target: scrolls every list that numbers its rows, one
 * after the other, until the target is found. A list that it is not in is put back to where it was.
 *
 * @returns whether the target is found now
 */
export const bringRowIn = async (
  target: Target,
  document: Document,
  { signal, platform }: { signal: AbortSignal; platform?: LocatePlatform },
): Promise<boolean> => {
  const index = target.place?.index ?? 0;
  const scrollers = new Set<Element | null>();
  for (const each of target.place ? findDocuments(target, document, platform) : [])
    for (const row of pageIndex(each, platform).find(numbered)) scrollers.add(scrollerOf(row));
  for (const scroller of scrollers) {
    const start = scroller?.scrollTop ?? 0;
    for (let step = 0, inVain = 0; scroller && step < mostSteps && inVain < mostInVain; step++) {
      const { top } = scroller.getBoundingClientRect();
      const known = new WeakMap<Element, number>();
      const rows = [...scroller.querySelectorAll(numbered)].map(
        row =>
          [statedNumber(row, known), row.getBoundingClientRect().top - top + scroller.scrollTop] as const,
      );
      const isDrawn = rows.some(([number]) => number === index);
      if (isDrawn && locate(target, document, platform && { platform }).state === 'found') return true;
      const before = scroller.scrollTop;
      scroller.scrollTo({ top: scrollFor(index, rows, scroller.clientHeight), behavior: 'instant' });
      if (scroller.scrollTop === before) inVain++;
      await new Promise(resolve => setTimeout(resolve, drawing));
      if (signal.aborted) return false;
    }
    scroller?.scrollTo({ top: start, behavior: 'instant' });
  }
  return false;
};
