import { isSame } from './is-same.ts';

/** What two sides make of one value. */
export interface MergedValue<Value> {
  value: Value | undefined;
  /** What `mine` was, where both had changed it in different ways. */
  lost?: Value;
}

/**
 * One value out of two that were made from the same. Where both changed it, theirs stands: it is what everybody else has seen
 * already, and they may have built on it. A change counts for more than that the other side took it out.
 */
export const mergeValue = <Value>(
  base: Value | undefined,
  mine: Value | undefined,
  theirs: Value | undefined,
): MergedValue<Value> => {
  if (isSame(mine, theirs) || isSame(mine, base)) return { value: theirs };
  if (isSame(theirs, base)) return { value: mine };
  if (mine === undefined) return { value: theirs };
  if (theirs === undefined) return { value: mine };
  return { value: theirs, lost: mine };
};
