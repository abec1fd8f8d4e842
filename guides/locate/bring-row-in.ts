import type { Target } from '../schema/target.ts';
import { composedParent } from './composed-parent.ts';
import { findDocuments } from './find-documents.ts';
import { locate } from './locate.ts';
import { pageIndex } from './page-index.ts';
import type { LocatePlatform } from './platform.ts';
import { numbered, statedNumber } from './stated-number.ts';

/** How long a list gets to draw what was scrolled to, in milliseconds. */
const drawing = 120;
/** Most steps in one list, and how many a step that comes to nothing counts for. */
const most = 40;
const perVain = 10;

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
  const index = target.place?.index;
  const rowsNow = () => {
    const known = new WeakMap<Element, number>();
    return (
      findDocuments(target, document, platform)
        .flatMap(inner => pageIndex(inner, platform).find(numbered))
        .map(row => ({ row, number: statedNumber(row, known), scroller: scrollerOf(row) }))
        // Heads of columns are before the first row.
        .filter(({ number }) => number >= 0)
    );
  };
  for (const scroller of new Set(rowsNow().map(({ scroller }) => scroller))) {
    if (!scroller || index === undefined) continue;
    const start = scroller.scrollTop;
    for (let left = most; left > 0; left--) {
      // The root of a page moves with what it scrolls.
      const top = (scroller.parentElement ? scroller.getBoundingClientRect().top : 0) - scroller.scrollTop;
      const rows = rowsNow()
        .filter(each => each.scroller === scroller)
        .map(({ number, row }) => [number, row.getBoundingClientRect().top - top] as const);
      const isDrawn = rows.some(([number]) => number === index);
      if (isDrawn && locate(target, document, platform && { platform }).state === 'found') return true;
      const before = scroller.scrollTop;
      if (!isDrawn)
        scroller.scrollTo({ top: scrollFor(index, rows, scroller.clientHeight), behavior: 'instant' });
      if (scroller.scrollTop === before) left -= perVain;
      await new Promise(resolve => setTimeout(resolve, drawing));
      if (signal.aborted) return false;
    }
    scroller.scrollTo({ top: start, behavior: 'instant' });
  }
  return false;
};
