import type { Offer } from '../../../../guides/match/offer.ts';
import type { StruggleSignal } from '../../../../guides/schema/signal.ts';
import type { Act } from './act.ts';
import type { Application } from './session.ts';

/** What came of one session. */
export interface SessionOutcome {
  application: Application;
  name: string;
  seed: number;
  struggle: boolean;
  /** Time at work, in ms. */
  active: number;
  /** When a struggle began, and when the session ended, in epoch milliseconds. */
  markedAt: number;
  endedAt: number;
  episodes: Pick<
    StruggleSignal,
    'id' | 'at' | 'lastAt' | 'kind' | 'confidence' | 'page' | 'target' | 'count'
  >[];
  /** All offers that were made, and when the person saw each; null when there was no good moment to show it. */
  offers: (Pick<Offer, 'episode' | 'at' | 'because' | 'status' | 'page'> & { shownAt: number | null })[];
  acts: Act[];
  /** Tasks that could not be done to their end, and why: the script's fault, not Handrail's. */
  brokenOff: string[];
}
