import type { StepOf } from '../schema/step.ts';
import type { CheckedStep } from './checked-step.ts';
import { isSameTarget } from './is-same-target.ts';
import type { Problem } from './problem.ts';

const ordered = {
  before: ['date', 'time'],
  after: ['date', 'time'],
  less: ['number', 'integer'],
  greater: ['number', 'integer'],
} as const;

/** Whether what a field is to hold can be held by any field. */
export const checkRule = ({ step, path }: CheckedStep<StepOf<'input-tip'>>): Problem[] => {
  const { format, country, length, compare } = step.rule;
  const problems: Problem[] = [];
  const refuse = (
    field: string,
    reason: Problem['reason'],
    message: string,
    values?: Problem['values'],
  ): void => {
    problems.push({ path: `${path}.rule.${field}`, message, reason, ...(values ? { values } : {}) });
  };
  if (country !== undefined && format !== 'postal-code') {
    refuse(
      'country',
      'country-without-code',
      'belongs to the format "postal-code"; take it out or set the format',
    );
  }
  if (format === 'postal-code' && country === undefined) {
    refuse('format', 'country-missing', 'is a postal code of no country; add the country');
  }
  if (length && Object.keys(length).length === 0)
    refuse('length', 'length-without-bound', 'has no bound; add min or max');
  if ((length?.min ?? 0) > (length?.max ?? Number.POSITIVE_INFINITY)) {
    refuse('length.min', 'length-bounds', 'is more than the max; lower it');
  }
  if (!compare) return problems;
  if (isSameTarget(compare.with, step.target)) {
    refuse('compare.with', 'compares-itself', 'is the field itself; compare it with another');
  }
  const { is } = compare;
  if (format !== undefined && is !== 'same' && is !== 'different') {
    const fitting: readonly string[] = ordered[is];
    if (!fitting.includes(format)) {
      const formats = fitting.map(each => JSON.stringify(each)).join(' or ');
      const message = `does not fit the format ${JSON.stringify(format)}; let the format be ${formats}`;
      refuse('compare.is', 'compares-otherwise', message, { format, formats: fitting.join(', ') });
    }
  }
  return problems;
};
