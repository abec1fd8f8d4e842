import type { StruggleKind } from '../../../guides/schema/struggle-kind.ts';
import type { Moment } from './moment.ts';

/** The last answer to a step. */
export interface StepAnswer extends Moment {
  answer: 'rating' | 'recommend' | 'choice' | 'question';
  value?: number;
  choices?: string[];
  correct?: boolean;
}

/** What is known of one run. */
export interface RunFact {
  kind: 'run';
  start?: Moment & { guide: string; person: string };
  completed?: Moment;
  left?: Moment & { step: string };
  /** What happened at each step, as names of metrics, each once. */
  steps: Record<string, string[]>;
  answers: Record<string, StepAnswer>;
  /** The first opinion. */
  opinion?: Moment & { helpful: boolean };
}

/** What is known of one offer. */
export interface OfferFact {
  kind: 'offer';
  shown?: Moment & { guide?: string };
  taken?: true;
  dismissed?: true;
}

/** What is known of one struggle episode, and of the offers that it led to. */
export interface EpisodeFact {
  kind: 'episode';
  begun?: Moment & { page: string; struggle: StruggleKind };
  /** Identifiers of the offers that were shown because of it. */
  offers: string[];
}

/** What is known of one opening of a lesson. */
export interface SessionFact {
  kind: 'session';
  opened?: Moment & { lesson: string };
  completed?: true;
  /** The first answer to each question. */
  answers: Record<string, Moment & { correct: boolean }>;
}

/**
 * What is known of one thing that several signals tell of. It is the same in whatever order they came, so that late
 * ones find their place.
 */
export type Fact = RunFact | OfferFact | EpisodeFact | SessionFact;
