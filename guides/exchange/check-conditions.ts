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
  const refuse = (name: string, reason: Problem['reason'], message: string): Problem[] => [
    { path: `${path}.${name}`, message, reason },
  ];
  if (survey.kind !== 'survey') return refuse('step', 'response-of-no-survey', 'is no survey; name one');
  // A step can branch on its own answer, as that is given by then.
  if (place > at || (place === at && field !== 'branches')) {
    return refuse('step', 'response-too-early', 'is not answered by then; name an earlier step');
  }
  const { answer } = survey;
  if (answer.type === 'text') {
    const message = 'is answered in own words; name a survey with a scale or choices';
    return refuse('step', 'response-in-own-words', message);
  }
  if (answer.type === 'choice') return checkChoice(part, answer.choices, path);
  const { choice, atLeast, atMost } = part;
  if (choice !== undefined) {
    return refuse('choice', 'response-choice-of-scale', 'is asked of a scale; ask for atLeast or atMost');
  }
  if (atLeast === undefined && atMost === undefined) {
    return [
      { path, message: 'asks for no number; add atLeast or atMost', reason: 'response-without-number' },
    ];
  }
  return (atLeast ?? 0) > (atMost ?? 10)
    ? refuse('atLeast', 'response-bounds', 'is more than atMost; lower it')
    : [];
};

const checkChoice = (
  { choice, atLeast, atMost }: Response,
  choices: readonly { id: string }[],
  path: string,
): Problem[] => {
  if (atLeast !== undefined || atMost !== undefined) {
    const message = 'asks for a number where there are choices; ask for a choice';
    return [{ path, message, reason: 'response-number-of-choices' }];
  }
  if (choice === undefined) {
    return [{ path, message: 'asks for no choice; add one', reason: 'response-without-choice' }];
  }
  return choices.some(({ id }) => id === choice) ? [] : [missingProblem(`${path}.choice`, 'choice', choice)];
};
