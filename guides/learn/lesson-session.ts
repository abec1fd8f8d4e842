import type { SignalDraft } from '../schema/signal-draft.ts';

/** One opening of one lesson by one person, stored after every change. */
export interface LessonSession {
  /** UUIDv7. */
  id: string;
  lesson: string;
  version: number;
  /** The run that opened it. */
  run?: string;
  status: 'open' | 'completed' | 'left';
  /** The card at hand. */
  card: string;
  /** The cards that were before the person's eyes. */
  seen: string[];
  /** The first answer to each question: the chosen choice by card. */
  answers: Record<string, string>;
  /** Epoch milliseconds. */
  openedAt: number;
  changedAt: number;
  /** The person has closed it: a completed lesson stays on the screen until then. */
  closed: boolean;
  /** An author's trial, which is not counted. */
  preview?: boolean;
}

/** A session after a change, with the usage events that tell of it. */
export interface SessionStep {
  session: LessonSession;
  signals: SignalDraft[];
}
