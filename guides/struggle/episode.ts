import type { StruggleKind } from '../schema/struggle-kind.ts';

/** The evidence gathered on one page, and the signal it became, if it did. */
export interface Episode {
  /** The page: what evidence is joined by. Within it, evidence at one target counts in full and that at others in part. */
  place: string;
  page: string;
  /** The target with the most evidence. */
  target?: string;
  /** Evidence at `lastAt`. */
  evidence: number;
  /** The same by target, `''` where there is none; no more than a dozen. */
  byTarget?: Record<string, number>;
  /** How fast the evidence at each target fades to a half, in ms: as that of the slowest kind seen there. */
  halfLives?: Record<string, number>;
  /** Evidence of kinds that only support others. */
  support?: number;
  /** Detections, by kind. */
  counts: Partial<Record<StruggleKind, number>>;
  /** Epoch milliseconds. */
  firstAt: number;
  lastAt: number;
  /** The signal of the open episode. Absent: not enough evidence so far. */
  signal?: string;
}
