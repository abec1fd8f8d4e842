/** The 97.5th percentile of the normal distribution: two of them hold 95 %. */
const z = 1.959963984540054;

/**
 * Wilson's score interval of a share, 95 %.
 *
 * @param share 0 to 1
 * @param of how many independent cases it is a share of; with none the interval is everything
 */
export const wilson = (share: number, of: number): { low: number; high: number } => {
  if (of <= 0) return { low: 0, high: 1 };
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
};
