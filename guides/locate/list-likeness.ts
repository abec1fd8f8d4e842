/**
 * How much of a recorded path of ancestors is in another, in the same order; the nearest count most. What was put in
 * between does not count against it.
 *
 * @returns 0 to 1
 */
export const listLikeness = (recorded: readonly string[], candidate: readonly string[]): number => {
  let from = 0;
  let found = 0;
  let total = 0;
  for (const [place, mark] of recorded.entries()) {
    const worth = 1 / (place + 1);
    total += worth;
    const at = candidate.indexOf(mark, from);
    if (at < 0) continue;
    found += worth;
    from = at + 1;
  }
  return total ? found / total : 0;
};
