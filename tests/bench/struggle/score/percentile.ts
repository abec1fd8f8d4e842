/**
 * A percentile by nearest rank. Misses count as later than everything.
 *
 * @param values in any order; null is a miss
 * @param rank 0 to 1
 * @returns null where that rank falls on a miss, or there is no value
 */
export const percentile = (values: (number | null)[], rank: number): number | null => {
  const sorted = values.map(value => value ?? Number.POSITIVE_INFINITY).sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)];
  return found === undefined || found === Number.POSITIVE_INFINITY ? null : found;
};
