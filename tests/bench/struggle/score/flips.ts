import type { Verdict } from './judge.ts';

/** The ids of the scenarios whose verdict is not the same with every seed. Verdicts of one detector. */
export const flips = (verdicts: Verdict[]): string[] => {
  const first = new Map<string, boolean>();
  const flipped = new Set<string>();
  for (const { id, detected } of verdicts) {
    const before = first.get(id);
    if (before === undefined) first.set(id, detected);
    else if (before !== detected) flipped.add(id);
  }
  return [...flipped];
};
