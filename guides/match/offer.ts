import type { StruggleKind } from '../schema/struggle-kind.ts';

/** The question "shall I help?", as it is stored. */
export interface Offer {
  /** UUIDv7. */
  id: string;
  kind: 'guide' | 'lesson';
  /** The guide or lesson that is offered, and its version. */
  subject: string;
  version: number;
  /** The signal of the episode that led to it, and what it was. */
  episode: string;
  because: StruggleKind;
  page: string;
  /** The browser's number of the tab it is for. */
  tab: number;
  /** `waiting`: not yet seen by the person. */
  status: 'waiting' | 'shown' | 'taken' | 'dismissed' | 'silenced' | 'expired';
  /** When it was made and when it was last changed, in epoch milliseconds. */
  at: number;
  changedAt: number;
}
