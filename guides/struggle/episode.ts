import type { StruggleKind } from '../schema/struggle-kind.ts';

/** The evidence gathered at one place of one page, and the signal it became, if it did. */
export interface Episode {
  /** Page, and target where there is one: what evidence is joined by. */
  place: string;
  page: string;
  target?: string;
  /** Evidence at `lastAt`; it decays from there. */
  evidence: number;
  /** Detections, by kind. */
  counts: Partial<Record<StruggleKind, number>>;
  /** Epoch milliseconds. */
  firstAt: number;
  lastAt: number;
  /** The signal of the open episode. Absent: not enough evidence so far. */
  signal?: string;
}
