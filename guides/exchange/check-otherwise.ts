import type { Step } from '../schema/step.ts';
import { checkTexts } from './check-texts.ts';
import type { CheckedStep } from './checked-step.ts';
import { isSameTarget } from './is-same-target.ts';
import { missingProblem } from './missing-problem.ts';
import type { Problem } from './problem.ts';

/** Whether the route of a step that fails leads on, and says so where it leads out. */
export const checkOtherwise = ({ step, at, guide, path }: CheckedStep): Problem[] => {
  if (!('otherwise' in step) || !step.otherwise) return [];
  const { message, to } = step.otherwise;
  const problems = checkTexts(message, guide.defaultLocale, `${path}.otherwise.message`);
  if (to === 'end' && !message) {
    problems.push({
      path: `${path}.otherwise.to`,
      message: 'ends the guide without a word; add a message to otherwise',
      reason: 'end-without-word',
    });
  } else if (to !== undefined && to !== 'end') {
    const place = guide.steps.findIndex(each => each.id === to);
    if (place < 0) problems.push(missingProblem(`${path}.otherwise.to`, 'step', to));
    else if (place <= at) {
      problems.push({
        path: `${path}.otherwise.to`,
        message: 'does not lead on; let it lead to a later step or to "end"',
        reason: 'leads-back',
      });
    }
  }
  return [...problems, ...checkAlternatives(step, path)];
};

const checkAlternatives = (step: Step, path: string): Problem[] => {
  if (!('target' in step)) return [];
  const message = "is the step's own target; point at another or take it out";
  return (step.otherwise?.alternatives ?? []).flatMap((target, position) =>
    isSameTarget(target, step.target)
      ? [{ path: `${path}.otherwise.alternatives[${position}]`, message, reason: 'own-target' }]
      : [],
  );
};
