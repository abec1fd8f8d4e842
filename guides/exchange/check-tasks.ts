import type { StepOf } from '../schema/step.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnique } from './check-unique.ts';
import type { CheckedStep } from './checked-step.ts';
import { missingProblem } from './missing-problem.ts';
import type { Problem } from './problem.ts';

/** Whether every task of a checklist can be done. */
export const checkTasks = ({ step, guide, known, path }: CheckedStep<StepOf<'checklist'>>): Problem[] => [
  ...checkUnique(step.tasks, `${path}.tasks`),
  ...step.tasks.flatMap((task, position) => {
    const at = `${path}.tasks[${position}]`;
    const problems = checkTexts(task.text, guide.defaultLocale, `${at}.text`);
    if (task.guide === undefined && task.doneWhen === undefined) {
      const message = 'can never be done; name a guide or say when it is done';
      problems.push({ path: at, message, reason: 'task-never-done' });
    }
    if (task.guide === guide.id) {
      problems.push({
        path: `${at}.guide`,
        message: 'is this very guide; name another',
        reason: 'task-of-own-guide',
      });
    } else if (task.guide !== undefined && known.guides && !known.guides.has(task.guide)) {
      problems.push(missingProblem(`${at}.guide`, 'guide', task.guide));
    }
    return problems;
  }),
];
