import { isSame } from './is-same.ts';

/** An order that two sides have come to. */
export interface MergedOrder {
  order: string[];
  /** Both had moved what was there before, in different ways. */
  contested: boolean;
}

/**
 * The order of things by their names, each of which is there once: of whoever has moved them, theirs where both have. What only
 * the other side has stands after what it stands after there.
 *
 * @param stays whether a thing is in the result
 */
export const mergeOrder = (
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  stays: (id: string) => boolean,
): MergedOrder => {
  const within = (list: readonly string[], other: readonly string[]): string[] => {
    const there = new Set(other);
    return list.filter(id => there.has(id));
  };
  const isMoved = (side: readonly string[]): boolean => !isSame(within(side, base), within(base, side));
  const isMineFirst = !isMoved(theirs);
  const [first, second] = isMineFirst ? [mine, theirs] : [theirs, mine];
  const contested = !isMineFirst && isMoved(mine) && !isSame(within(mine, theirs), within(theirs, mine));
  const order = [...first];
  let before = -1;
  for (const id of second) {
    const at = order.indexOf(id);
    if (at < 0) order.splice(before + 1, 0, id);
    before = at < 0 ? before + 1 : at;
  }
  return { order: order.filter(stays), contested };
};
