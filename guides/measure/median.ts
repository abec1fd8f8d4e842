/** The middle of the numbers, or of the two in the middle; null of none. */
export const median = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};
