import type { Rarity } from './compare.ts';

/**
 * How much a shared thing tells, by how often it occurs.
 *
 * @param total how many candidates there are
 * @param count how many of them have a thing of this kind
 */
export const rarityBy = (total: number, count: (kind: string, value: string) => number): Rarity => {
  // On a page with few candidates everything looks common: count as if there were twenty.
  const size = Math.max(total, 20);
  return (kind, value) => Math.max(0, Math.min(5, Math.log((size + 1) / (count(kind, value) + 0.5))));
};
