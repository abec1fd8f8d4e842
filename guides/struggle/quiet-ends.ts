/** After this long without a detection, in ms, an episode is over, and the next one is a new signal. */
export const quietEnds = 120_000;
