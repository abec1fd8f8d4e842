import type { Target } from '../schema/target.ts';
import { composedParent } from './composed-parent.ts';
import { findDocuments } from './find-documents.ts';
import { type LocateOptions, locate } from './locate.ts';
import { pageIndex } from './page-index.ts';
import { numbered, statedNumber } from './stated-number.ts';

/** How long a list gets to draw what was scrolled to, in milliseconds. */
const drawing = 120;
/** Most steps in one list: rows of different heights take several. */
const most = 20;

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
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const [first, from] = sorted[0] ?? [index, 0];
  const [last, to] = sorted.at(-1) ?? [index, 0];
  const each = last > first ? (to - from) / (last - first) : height;
  return from + (index - first + 0.5) * each - height / 2;
};

/**
 * Has a list that draws only what is in view draw the row of a target: scrolls every list that numbers its rows, one
 * after the other, until the target is found. A list that it is not in is put back to where it was.
 */
export const bringRowIn = async (
  target: Target,
  document: Document,
  options: LocateOptions & { signal: AbortSignal },
): Promise<void> => {
  const index = target.place?.index ?? 0;
  /** Number and top of the rows that are drawn, by what scrolls them. */
  const lists = (): Map<Element, [number, number][]> => {
    const known = new WeakMap<Element, number>();
    const found = new Map<Element, [number, number][]>();
    for (const inner of findDocuments(target, document, options.platform))
      for (const row of pageIndex(inner, options.platform).find(numbered)) {
        const number = statedNumber(row, known);
        const scroller = scrollerOf(row);
        // Heads of columns are before the first row.
        if (!scroller || !(number >= 0)) continue;
        // The root of a page moves with what it scrolls.
        const top = scroller.parentElement ? scroller.getBoundingClientRect().top : 0;
        const rows = found.get(scroller) ?? [];
        found.set(scroller, rows);
        rows.push([number, row.getBoundingClientRect().top - top + scroller.scrollTop]);
      }
    return found;
  };
  for (const scroller of lists().keys()) {
    const scroll = (top: number): void => scroller.scrollTo({ top, behavior: 'instant' });
    const start = scroller.scrollTop;
    for (let step = 0; step < most; step++) {
      const rows = lists().get(scroller) ?? [];
      if (!rows.some(([number]) => number === index)) scroll(scrollFor(index, rows, scroller.clientHeight));
      else if (locate(target, document, options).state === 'found') return;
      await new Promise(resolve => setTimeout(resolve, drawing));
      if (options.signal.aborted) return;
    }
    scroll(start);
  }
};
