import { conditionParts, type PlacedPart } from '../play/condition-parts.ts';
import type { ConditionPart } from '../schema/condition-part.ts';
import { checkQuestion } from './check-question.ts';
import type { CheckedStep } from './checked-step.ts';
import { fieldPath } from './field-path.ts';
import { missingProblem } from './missing-problem.ts';
import type { Problem } from './problem.ts';

type Response = Extract<ConditionPart, { kind: 'response' }>;

/** Whether everything that the conditions of a step name is there, and can have been answered when they ask. */
export const checkConditions = (checked: CheckedStep): Problem[] =>
  conditionParts(checked.step).flatMap(({ path, part }) => {
    const at = fieldPath(path, checked.path);
    if (part.kind === 'answer') return checkQuestion(part, checked.known, at);
    return part.kind === 'response' ? checkResponse(part, path, checked, at) : [];
  });

const checkResponse = (
  part: Response,
  [field]: PlacedPart['path'],
  { guide, at }: CheckedStep,
  path: string,
): Problem[] => {
  const place = guide.steps.findIndex(step => step.id === part.step);
  const survey = guide.steps[place];
  if (!survey) return [missingProblem(`${path}.step`, 'step', part.step)];
  const refuse = (name: string, message: string): Problem[] => [{ path: `${path}.${name}`, message }];
  if (survey.kind !== 'survey') return refuse('step', 'is no survey; name one');
  // A step can branch on its own answer, as that is given by then.
  if (place > at || (place === at && field !== 'branches')) {
    return refuse('step', 'is not answered by then; name an earlier step');
  }
  const { answer } = survey;
  if (answer.type === 'text')
    return refuse('step', 'is answered in own words; name a survey with a scale or choices');
  if (answer.type === 'choice') return checkChoice(part, answer.choices, path);
  const { choice, atLeast, atMost } = part;
  if (choice !== undefined) return refuse('choice', 'is asked of a scale; ask for atLeast or atMost');
  if (atLeast === undefined && atMost === undefined) {
    return [{ path, message: 'asks for no number; add atLeast or atMost' }];
  }
  return (atLeast ?? 0) > (atMost ?? 10) ? refuse('atLeast', 'is more than atMost; lower it') : [];
};

const checkChoice = (
  { choice, atLeast, atMost }: Response,
  choices: readonly { id: string }[],
  path: string,
): Problem[] => {
  if (atLeast !== undefined || atMost !== undefined) {
    return [{ path, message: 'asks for a number where there are choices; ask for a choice' }];
  }
  if (choice === undefined) return [{ path, message: 'asks for no choice; add one' }];
  return choices.some(({ id }) => id === choice) ? [] : [missingProblem(`${path}.choice`, 'choice', choice)];
};
