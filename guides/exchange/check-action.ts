import type { StepOf } from '../schema/step.ts';
import { checkTexts } from './check-texts.ts';
import type { CheckedStep } from './checked-step.ts';
import type { Problem } from './problem.ts';

/** Whether a guide may do for the person what a step does. */
export const checkAction = ({ step, guide, path }: CheckedStep<StepOf<'action'>>): Problem[] => {
  const { does, target } = step;
  const problems: Problem[] = [];
  if (guide.allowActions !== true) {
    const message =
      'does something for the person, which this guide does not allow; set allowActions or take it out';
    problems.push({ path: `${path}.kind`, message, reason: 'action-not-allowed' });
  }
  const types = does.type === 'type' || does.type === 'ask-and-type';
  if (types && target.attributes?.type === 'password') {
    problems.push({
      path: `${path}.does`,
      message: 'fills in a password, which no guide may; let the person do it in a callout',
      reason: 'action-fills-password',
    });
  }
  const texts =
    'option' in does
      ? (['option', does.option] as const)
      : 'text' in does
        ? (['text', does.text] as const)
        : 'label' in does
          ? (['label', does.label] as const)
          : undefined;
  if (texts) problems.push(...checkTexts(texts[1], guide.defaultLocale, `${path}.does.${texts[0]}`));
  return problems;
};
