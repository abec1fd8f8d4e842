import type { Contribution } from './contribution.ts';
import { durationRange } from './duration-range.ts';
import type { Fact, OfferFact, RunFact, SessionFact, StepAnswer } from './fact.ts';

/**
 * What a fact adds to tallies, as docs/metrics.md defines them: a run counts on the day on which it was started, an
 * offer on the day on which it was shown, and so on. What has no beginning yet adds nothing.
 *
 * @param dayOf the day of a time in the workspace's time zone
 */
export const contributionsOf = (fact: Fact, dayOf: (at: number) => string): Contribution[] => {
  switch (fact.kind) {
    case 'run':
      return ofRun(fact, dayOf);
    case 'offer':
      return ofOffer(fact, dayOf);
    case 'session':
      return ofSession(fact, dayOf);
    case 'episode': {
      if (!fact.begun) return [];
      const add = adder(`page:${fact.begun.page}`, dayOf(fact.begun.at));
      const all = adder('*', dayOf(fact.begun.at));
      const offers = fact.offers.length > 0 ? [add('offers', '', fact.offers.length)] : [];
      return [add('episodes', fact.begun.struggle), all('episodes'), ...offers];
    }
  }
};

const adder =
  (subject: string, day: string) =>
  (metric: string, detail = '', amount = 1): Contribution => ({ subject, day, metric, detail, amount });

const ofRun = (fact: RunFact, dayOf: (at: number) => string): Contribution[] => {
  const { start, completed, left, opinion } = fact;
  if (!start) return [];
  const add = adder(`guide:${start.guide}`, dayOf(start.at));
  const all = adder('*', dayOf(start.at));
  const taken = completed && durationRange(Math.max(0, completed.at - start.at));
  return [
    add('starts'),
    all('starts'),
    ...(taken === undefined ? [] : [add('completions'), all('completions'), add('seconds', `${taken}`)]),
    ...(left && !completed ? [add('left', left.step)] : []),
    ...(opinion ? [add('opinions'), ...(opinion.helpful ? [add('helpful')] : [])] : []),
    // A step that something happened to is listed, also where nothing of it is counted.
    ...Object.entries(fact.steps).flatMap(([step, metrics]) =>
      (metrics.length > 0 ? metrics : ['touched']).map(metric => add(metric, step)),
    ),
    ...Object.entries(fact.answers).flatMap(([step, answer]) => ofAnswer(add, step, answer)),
  ];
};

const ofAnswer = (
  add: ReturnType<typeof adder>,
  step: string,
  { answer, value, choices = [], correct }: StepAnswer,
): Contribution[] => [
  add('answers', step),
  ...(value === undefined ? [] : [add('values', step), add('value-sum', step, value)]),
  ...(value === undefined || answer !== 'recommend'
    ? []
    : [
        add('recommendations', step),
        ...(value >= 9 ? [add('promoters', step)] : []),
        ...(value <= 6 ? [add('detractors', step)] : []),
      ]),
  ...(correct === undefined ? [] : [add('judged', step), ...(correct ? [add('right', step)] : [])]),
  ...choices.map(choice => add('choice', `${step}/${choice}`)),
];

const ofOffer = ({ shown, taken, dismissed }: OfferFact, dayOf: (at: number) => string): Contribution[] => {
  if (!shown?.guide) return [];
  const add = adder(`guide:${shown.guide}`, dayOf(shown.at));
  const answer = taken ? [add('offers-taken')] : dismissed ? [add('offers-dismissed')] : [];
  return [add('offers-shown'), ...answer];
};

const ofSession = (
  { opened, completed, answers }: SessionFact,
  dayOf: (at: number) => string,
): Contribution[] => {
  if (!opened) return [];
  const add = adder(`lesson:${opened.lesson}`, dayOf(opened.at));
  return [
    add('opened'),
    ...(completed ? [add('completed')] : []),
    ...Object.values(answers).flatMap(({ correct }) => [add('answered'), ...(correct ? [add('right')] : [])]),
  ];
};
