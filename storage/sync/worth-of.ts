import type { Signal } from '../../guides/schema/signal.ts';

/**
 * What a signal is worth where there is no room for all, 3 the most. Each figure that is a share keeps both its sides:
 *
 * 3 what a person said on purpose, which nothing else tells;
 * 2 where people struggle, where guides are broken, and how runs and lessons begin and end;
 * 1 what became of offers and launchers;
 * 0 the way through a run, step by step: most of all signals, and of them a sample tells nearly as much.
 */
export const worthOf = ({ type }: Pick<Signal, 'type'>): number => {
  switch (type) {
    case 'feedback-given':
    case 'step-answered':
    case 'question-answered':
      return 3;
    case 'struggle':
    case 'step-failed':
    case 'run-started':
    case 'run-left':
    case 'run-completed':
    case 'lesson-opened':
    case 'lesson-completed':
    case 'lesson-left':
      return 2;
    case 'offer-shown':
    case 'offer-taken':
    case 'offer-dismissed':
    case 'offer-silenced':
    case 'offer-expired':
    case 'offer-dropped':
    case 'launcher-pressed':
      return 1;
    case 'run-paused':
    case 'run-resumed':
    case 'step-shown':
    case 'step-done':
    case 'step-skipped':
    case 'task-done':
    case 'action-performed':
      return 0;
  }
};
