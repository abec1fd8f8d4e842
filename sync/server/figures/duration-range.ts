/** Each range reaches this many times as far as the one before, so that its middle is never off by more than half a percent. */
const growth = 1.01;
const step = Math.log(growth);

/** The number of the range of durations that some milliseconds lie in; 0 for up to one second. */
export const durationRange = (milliseconds: number): number =>
  Math.max(0, Math.ceil(Math.log(Math.max(1, milliseconds / 1000)) / step));

/** The middle of a range of durations, in seconds. */
export const secondsOfRange = (range: number): number => (range === 0 ? 0.5 : Math.exp((range - 0.5) * step));
