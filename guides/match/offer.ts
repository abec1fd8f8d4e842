import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { OfferGrounds } from './offer-grounds.ts';

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
  /** `waiting`: not yet seen by the person. `dropped`: never seen, because there was no good moment in time. */
  status: 'waiting' | 'shown' | 'taken' | 'dismissed' | 'silenced' | 'expired' | 'dropped';
  /** When it was made and when it was last changed, in epoch milliseconds. */
  at: number;
  changedAt: number;
  /** Why it was made. Absent in offers of before it was kept. */
  grounds?: OfferGrounds;
  /** The run that was begun with it. */
  run?: string;
  /** The person had it forgotten: nothing is learned from it. It still counts in the budget. */
  forgotten?: boolean;
}
