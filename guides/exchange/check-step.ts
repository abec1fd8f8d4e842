import { checkConditions } from './check-conditions.ts';
import { checkKind } from './check-kind.ts';
import { checkOtherwise } from './check-otherwise.ts';
import { checkTexts } from './check-texts.ts';
import type { CheckedStep } from './checked-step.ts';
import { missingProblem } from './missing-problem.ts';
import type { Problem } from './problem.ts';

/** The word for the guide's end in a branch, which no step may be called. */
const end = 'end';

/** What the schema cannot see of one step. */
export const checkStep = (checked: CheckedStep): Problem[] => {
  const { step, guide, known, path } = checked;
  const { id, lesson, picture } = step;
  // Nobody but the author reads the text of a step that only branches.
  const text = step.kind === 'branch' ? undefined : step.text;
  const problems = [
    ...checkTexts(text, guide.defaultLocale, `${path}.text`),
    ...checkTexts(step.note, guide.defaultLocale, `${path}.note`),
  ];
  if (id === end) {
    problems.push({
      path: `${path}.id`,
      message: 'is "end", which means the end of the guide; call it something else',
      reason: 'named-end',
    });
  }
  if (lesson !== undefined && !known.lessons.some(each => each.id === lesson)) {
    problems.push(missingProblem(`${path}.lesson`, 'lesson', lesson));
  }
  if (picture !== undefined && !known.pictures.has(picture)) {
    problems.push(missingProblem(`${path}.picture`, 'picture', picture));
  }
  for (const [position, { to }] of (step.branches ?? []).entries()) {
    if (to !== end && !guide.steps.some(each => each.id === to)) {
      problems.push(missingProblem(`${path}.branches[${position}].to`, 'step', to));
    }
  }
  return [...problems, ...checkConditions(checked), ...checkOtherwise(checked), ...checkKind(checked)];
};
