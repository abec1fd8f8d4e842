import type { Signal } from '../../../guides/schema/signal.ts';
import type { EpisodeFact, Fact, OfferFact, SessionFact } from './fact.ts';
import { foldRun } from './fold-run.ts';
import { isBefore, type Moment } from './moment.ts';
import { ownValue } from './own-value.ts';

/** Adds what a signal says of a fact. In whatever order signals are added, each once, the fact comes out the same. */
export const foldSignal = (fact: Fact, signal: Signal): Fact => {
  switch (fact.kind) {
    case 'run':
      return foldRun(fact, signal);
    case 'offer':
      return foldOffer(fact, signal);
    case 'episode':
      return foldEpisode(fact, signal);
    case 'session':
      return foldSession(fact, signal);
  }
};

const momentOf = (signal: Signal): Moment => ({ at: signal.at, signal: signal.id });
const isFirst = (signal: Signal, known: Moment | undefined): boolean =>
  !known || isBefore(momentOf(signal), known);

const foldOffer = (fact: OfferFact, signal: Signal): OfferFact => {
  if (signal.type === 'offer-taken') return { ...fact, taken: true };
  if (signal.type === 'offer-dismissed' || signal.type === 'offer-silenced')
    return { ...fact, dismissed: true };
  if (signal.type !== 'offer-shown' || !isFirst(signal, fact.shown)) return fact;
  return { ...fact, shown: { ...momentOf(signal), ...(signal.guide ? { guide: signal.guide } : {}) } };
};

const foldEpisode = (fact: EpisodeFact, signal: Signal): EpisodeFact => {
  if (signal.type === 'offer-shown')
    return { ...fact, offers: [...new Set([...fact.offers, signal.offer])].sort() };
  if (signal.type !== 'struggle' || !isFirst(signal, fact.begun)) return fact;
  return { ...fact, begun: { ...momentOf(signal), page: signal.page, struggle: signal.kind } };
};

const foldSession = (fact: SessionFact, signal: Signal): SessionFact => {
  if (signal.type === 'lesson-completed') return { ...fact, completed: true };
  if (signal.type === 'lesson-opened' && isFirst(signal, fact.opened))
    return { ...fact, opened: { ...momentOf(signal), lesson: signal.lesson } };
  if (signal.type !== 'question-answered' || !isFirst(signal, ownValue(fact.answers, signal.card)))
    return fact;
  const answer = { ...momentOf(signal), correct: signal.correct };
  return { ...fact, answers: { ...fact.answers, [signal.card]: answer } };
};
