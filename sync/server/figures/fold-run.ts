import type { Signal } from '../../../guides/schema/signal.ts';
import type { RunFact } from './fact.ts';
import { isBefore, type Moment } from './moment.ts';
import { ownValue } from './own-value.ts';

type StepSignal = Extract<Signal, { visit: number }>;

/** Adds what a signal says of a run. In whatever order signals are added, the fact comes out the same. */
export const foldRun = (fact: RunFact, signal: Signal): RunFact => {
  const moment: Moment = { at: signal.at, signal: signal.id };
  const isFirst = (known: Moment | undefined): boolean => !known || isBefore(moment, known);
  if (signal.type === 'run-started')
    return isFirst(fact.start)
      ? { ...fact, start: { ...moment, guide: signal.guide, person: signal.person } }
      : fact;
  if (signal.type === 'run-completed') return isFirst(fact.completed) ? { ...fact, completed: moment } : fact;
  if (signal.type === 'run-left')
    return isFirst(fact.left) ? { ...fact, left: { ...moment, step: signal.step } } : fact;
  if (!('visit' in signal)) return fact;

  const happened = metricsOf(signal);
  const known = ownValue(fact.steps, signal.step) ?? [];
  const steps = { ...fact.steps, [signal.step]: [...new Set([...known, ...happened])].sort() };
  if (signal.type === 'feedback-given' && signal.helpful !== undefined && isFirst(fact.opinion))
    return { ...fact, steps, opinion: { ...moment, helpful: signal.helpful } };
  if (signal.type !== 'step-answered') return { ...fact, steps };
  const before = ownValue(fact.answers, signal.step);
  if (before && isBefore(moment, before)) return { ...fact, steps };
  const { answer, value, choices, correct } = signal;
  const given = {
    ...moment,
    answer,
    ...(value === undefined ? {} : { value }),
    ...(choices === undefined ? {} : { choices }),
    ...(correct === undefined ? {} : { correct }),
  };
  return { ...fact, steps, answers: { ...fact.answers, [signal.step]: given } };
};

/** As what a signal of a step is counted, once a run. */
const metricsOf = (signal: StepSignal): string[] => {
  switch (signal.type) {
    case 'step-shown':
      return ['shown'];
    case 'step-done':
      return ['done'];
    case 'step-skipped':
      return [signal.reason === 'already-done' ? 'already-done' : 'skipped'];
    case 'step-failed':
      return ['failed', `failed-${signal.reason}`];
    case 'action-performed':
      return ['acted'];
    default:
      return [];
  }
};
