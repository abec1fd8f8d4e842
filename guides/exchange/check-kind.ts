import type { Step, StepOf } from '../schema/step.ts';
import { checkAction } from './check-action.ts';
import { checkJump } from './check-jump.ts';
import { checkQuestion } from './check-question.ts';
import { checkRule } from './check-rule.ts';
import { checkTasks } from './check-tasks.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnique } from './check-unique.ts';
import { checkWait } from './check-wait.ts';
import type { CheckedStep } from './checked-step.ts';
import { isSameTarget } from './is-same-target.ts';
import type { Problem } from './problem.ts';

/** What only steps of this kind can have wrong. */
export const checkKind = (checked: CheckedStep): Problem[] => {
  const { step, guide, known, path } = checked;
  const of = <Kind extends Step>(kind: Kind): CheckedStep<Kind> => ({ ...checked, step: kind });
  switch (step.kind) {
    case 'callout':
      return checkCallout(of(step));
    case 'input-tip':
      return checkRule(of(step));
    case 'checklist':
      return checkTasks(of(step));
    case 'question':
      // A lesson that is not there is found with the field that all steps have.
      return checkQuestion(step, known, path).filter(problem => problem.path !== `${path}.lesson`);
    case 'survey':
      return checkSurvey(of(step));
    case 'action':
      return checkAction(of(step));
    case 'wait':
      return checkWait(of(step));
    case 'jump':
      return checkJump(of(step));
    case 'ask':
      return checkTexts(step.message, guide.defaultLocale, `${path}.message`);
    case 'end':
      return checkEnd(of(step));
    case 'message':
    case 'beacon':
    case 'lesson':
    case 'branch':
      return [];
  }
};

const checkCallout = ({ step, path }: CheckedStep<StepOf<'callout'>>): Problem[] => {
  const { target, others = [], advance } = step;
  const problems = others.flatMap((other, position): Problem[] =>
    isSameTarget(other, target)
      ? [
          {
            path: `${path}.others[${position}]`,
            message: "is the step's own target; take it out",
            reason: 'own-target',
          },
        ]
      : [],
  );
  if (advance.on === 'appears' && isSameTarget(advance.target, target)) {
    const message = "is the step's own target, which is there already; point at what appears";
    problems.push({ path: `${path}.advance.target`, message, reason: 'own-target-appears' });
  }
  return problems;
};

const checkSurvey = ({ step, guide, path }: CheckedStep<StepOf<'survey'>>): Problem[] => {
  const { answer, readBy } = step;
  const problems = checkTexts(readBy, guide.defaultLocale, `${path}.readBy`);
  if (answer.type !== 'choice') return problems;
  const at = `${path}.answer.choices`;
  return [
    ...problems,
    ...checkUnique(answer.choices, at),
    ...answer.choices.flatMap(({ text }, position) =>
      checkTexts(text, guide.defaultLocale, `${at}[${position}].text`),
    ),
  ];
};

const checkEnd = ({ step, guide, path }: CheckedStep<StepOf<'end'>>): Problem[] => {
  const problems = checkTexts(step.feedback?.readBy, guide.defaultLocale, `${path}.feedback.readBy`);
  if (!step.branches?.length) return problems;
  const message = 'lead on from a step that ends the guide; take them out';
  return [...problems, { path: `${path}.branches`, message, reason: 'end-leads-on' }];
};
