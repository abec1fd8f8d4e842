import type { Signal } from '../schema/signal.ts';

/** Each signal once, in the order of time, so that what is counted depends on nothing but what happened. */
export const uniqueSignals = (signals: readonly Signal[]): Signal[] =>
  [...new Map(signals.map(signal => [signal.id, signal])).values()].sort(
    (left, right) => left.at - right.at || (left.id < right.id ? -1 : 1),
  );
