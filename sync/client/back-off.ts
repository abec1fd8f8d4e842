import { longestBackOff } from './longest-back-off.ts';

/** The most that the first wait can be, in ms. */
const base = 1000;

/**
 * How long to wait after failures in a row, in ms: anything up to a bound that doubles each time, so that devices which
 * failed together do not come back together ("full jitter" in Amazon's "Exponential Backoff And Jitter").
 *
 * @param failures in a row, 1 for the first
 * @param random 0 to 1
 */
export const backOff = (failures: number, random: number): number =>
  Math.round(random * Math.min(longestBackOff, base * 2 ** Math.min(failures - 1, 30)));
