/** Whoever does nothing for longer than this is not at work, in ms. Own choice. */
const idleAfter = 30_000;

/**
 * For how long somebody was at work: the time between acts, without the pauses in which they were idle.
 *
 * @param times of the acts, in epoch milliseconds, in order
 * @returns milliseconds
 */
export const activeTime = (times: readonly number[]): number => {
  let active = 0;
  for (const [index, time] of times.entries()) {
    const gap = time - (times[index - 1] ?? time);
    if (gap <= idleAfter) active += gap;
  }
  return active;
};
