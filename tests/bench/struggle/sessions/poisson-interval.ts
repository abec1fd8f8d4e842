/** How likely a Poisson count is `count` or less when `mean` is expected. */
const atMost = (count: number, mean: number): number => {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
};

/** The mean at which a share that falls as the mean grows comes down to `wanted`. */
const meanAt = (share: (mean: number) => number, wanted: number, count: number): number => {
  let [low, high] = [0, 10 + 4 * count];
  for (let halving = 0; halving < 100; halving++) {
    const middle = (low + high) / 2;
    if (share(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * The exact 95 % interval of the mean of a Poisson count (Garwood 1936), by bisection.
 *
 * @param count how many were counted, up to a few hundred
 */
export const poissonInterval = (count: number): { low: number; high: number } => ({
  low: count === 0 ? 0 : meanAt(mean => atMost(count - 1, mean), 0.975, count),
  high: meanAt(mean => atMost(count, mean), 0.025, count),
});
