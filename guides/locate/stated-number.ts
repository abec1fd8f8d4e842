/** Attributes in which grids and lists say which row or item an element is, from 0, whatever of them is rendered. */
const fromZero = ['row-index', 'data-row-index', 'data-index'];

/** Matches every element that states its number. */
export const numbered = '[row-index],[data-row-index],[data-index],[aria-rowindex],[aria-posinset]';

const read = (element: Element | null | undefined, name: string): number => {
  const text = element?.getAttribute(name);
  return text && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
};

/** What ARIA counts as rows before the first row of data: the header. */
const headersBefore = (row: Element, known: WeakMap<Element, number>): number => {
  const grid = row.closest('table,[role$="grid"],[role="table"]');
  if (!grid) return 0;
  let count = known.get(grid);
  if (count === undefined) {
    count = read(grid.querySelector('th,[role="columnheader"]')?.closest('[aria-rowindex]'), 'aria-rowindex');
    known.set(grid, count || 0);
  }
  return count || 0;
};

/**
 * Which row or item an element says that it is, from 0 and without the header; NaN where it does not say so. A list that
 * renders only what is in view has fewer siblings than rows.
 *
 * @param known what was counted already
 */
export const statedNumber = (row: Element, known: WeakMap<Element, number>): number => {
  for (const name of fromZero) {
    const number = read(row, name);
    if (number >= 0) return number;
  }
  const position = read(row, 'aria-rowindex');
  return position > 0 ? position - 1 - headersBefore(row, known) : read(row, 'aria-posinset') - 1;
};
