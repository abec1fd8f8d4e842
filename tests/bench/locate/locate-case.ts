import type { Evidence } from '../../../guides/locate/read-evidence.ts';

/** One question that a locator is asked, with its answer, as evidence alone: what learning and scoring work on. */
export interface LocateCase {
  /** Screen, site or page: what must not be in both halves of a split. */
  group: string;
  recorded: Evidence;
  candidates: Evidence[];
  /** Which candidate is right, or -1 where the target was removed. */
  answer: number;
  /** Whether page and record are in the same language. */
  textCounts: boolean;
  /** How much the case counts when learning. */
  weight: number;
}
