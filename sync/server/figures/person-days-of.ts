import type { Fact } from './fact.ts';

/** A day on which somebody was reached by a subject. */
export interface PersonDay {
  subject: string;
  day: string;
  person: string;
}

/** Whom a fact says was reached by what, and when. */
export const personDaysOf = (fact: Fact, dayOf: (at: number) => string): PersonDay[] => {
  if (fact.kind !== 'run' || !fact.start) return [];
  const wasShown = Object.values(fact.steps).some(metrics => metrics.includes('shown'));
  const { guide, person, at } = fact.start;
  return wasShown ? [{ subject: `guide:${guide}`, day: dayOf(at), person }] : [];
};
