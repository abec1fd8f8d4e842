import type { Draft, Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import type { Problem } from './problem.ts';

/** An end that is not passed over: nothing but what leads past it comes after it. */
const isStop = (step: Step): boolean => step.kind === 'end' && step.skipWhen === undefined;

/**
 * The first step that no way leads to, because the one before it ends the guide. Every way leads on, so one walk over the
 * steps in order finds all that can be reached.
 */
export const checkReach = ({ steps }: Guide | Draft, path: string): Problem[] => {
  const reached = new Set<string>();
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    const follows = before === undefined || (reached.has(before.id) && !isStop(before));
    if (!follows && !reached.has(step.id)) {
      const message =
        'can never be reached, as the steps before it end the guide; lead a branch to it or take it out';
      return [{ path: `${path}.steps[${at}]`, message, reason: 'never-reached' }];
    }
    reached.add(step.id);
    for (const { to } of step.branches ?? []) reached.add(to);
    if ('otherwise' in step && step.otherwise?.to !== undefined) reached.add(step.otherwise.to);
  }
  return [];
};
