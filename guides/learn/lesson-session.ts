import type { PagePattern } from '../schema/page-pattern.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';

/** One opening of one lesson by one person. It is stored after every change. */
export interface LessonSession {
  /** UUIDv7. */
  id: string;
  lesson: string;
  version: number;
  /** The run that opened it. */
  run?: string;
  /** Where it was opened. */
  page?: PagePattern;
  /** `completed`: every card was seen and every question answered, though it may still be on the screen. */
  status: 'open' | 'completed' | 'left';
  /** It is no longer on the screen. */
  closed: boolean;
  /** The card at hand. */
  card: string;
  /** The cards that were seen, in the order in which they were seen first. */
  seen: string[];
  /** The first choice made, by card. Later ones do not count. */
  answers: Record<string, string>;
  /** Epoch milliseconds. */
  openedAt: number;
  changedAt: number;
  /** An author's trial, which is not counted. */
  preview?: boolean;
}

/** A session after something happened, with the usage events that tell of it. */
export interface SessionStep {
  session: LessonSession;
  signals: SignalDraft[];
}
