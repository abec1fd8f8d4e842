import type { Signal } from '../schema/signal.ts';
import { groupBy } from './group-by.ts';
import type { Span } from './span.ts';
import { within } from './within.ts';

/** What is known of one offer. */
export interface OfferFacts {
  guide: string | undefined;
  lesson: string | undefined;
  /** The signal of the episode that led to it. */
  episode: string | undefined;
  answer: 'taken' | 'dismissed' | 'none';
}

/**
 * The offers that were shown in the span, each with its answer, also one after the span. To silence is to dismiss; to
 * let it expire is no answer.
 *
 * @param signals each once, in the order of time
 */
export const offersIn = (signals: readonly Signal[], span: Span): OfferFacts[] => {
  const ofOffers = signals.filter(signal => 'offer' in signal);
  return [...groupBy(ofOffers, signal => signal.offer).values()].flatMap(offer => {
    const shown = offer.find(signal => signal.type === 'offer-shown');
    if (!shown || !within(span, shown.at)) return [];
    const has = (type: Signal['type']): boolean => offer.some(signal => signal.type === type);
    const isDismissed = has('offer-dismissed') || has('offer-silenced');
    const answer = has('offer-taken') ? 'taken' : isDismissed ? 'dismissed' : 'none';
    return [{ guide: shown.guide, lesson: shown.lesson, episode: shown.episode, answer }];
  });
};
