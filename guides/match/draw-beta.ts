/**
 * One draw from a Beta distribution, from two of the Gamma distribution after Marsaglia and Tsang (2000), which needs
 * parameters of at least 1.
 *
 * @param random a source of numbers from 0 to 1
 */
export const drawBeta = (alpha: number, beta: number, random: () => number): number => {
  const one = drawGamma(Math.max(1, alpha), random);
  const other = drawGamma(Math.max(1, beta), random);
  return one / (one + other);
};

const drawGamma = (shape: number, random: () => number): number => {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    // 1 - random() is never 0, of which there is no logarithm.
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
};

/** Box and Muller. */
const drawNormal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
