/** When something happened, and the signal that says so, to tell two of the same millisecond apart. */
export interface Moment {
  /** Epoch milliseconds. */
  at: number;
  signal: string;
}

/** Whether one moment comes before another, as `uniqueSignals` orders signals. */
export const isBefore = (left: Moment, right: Moment): boolean =>
  left.at < right.at || (left.at === right.at && left.signal < right.signal);
