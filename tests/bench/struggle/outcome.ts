/** A struggle signal, of Handrail or of a peer. */
export interface Sign {
  /** When it was recorded, in epoch milliseconds. */
  at: number;
  /** Several where a detector tells of one action under several names. */
  kinds: string[];
  /** The structural key of what it points at, where the detector says. */
  target?: string;
}

/** What happened when one scenario was played to one detector with one seed. Times are epoch milliseconds. */
export interface Outcome {
  id: string;
  family: string;
  struggle: boolean;
  detector: string;
  seed: number;
  loadedAt: number;
  /** When `mark()` was called first; the beginning of the trace where it never was. */
  markedAt: number;
  endedAt: number;
  /** In the order in which they were recorded. */
  signs: Sign[];
  /** What the scenario calls the struggle. */
  kinds?: string[];
  /** The structural keys of what the scenario names as its target. */
  targets?: string[];
  /** Why the trial does not count: the scenario threw, or took too long. */
  error?: string;
  /** The page was not as the scenario says when the trace ended. The trial counts, and is told of. */
  astray?: boolean;
}
