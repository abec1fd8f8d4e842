import { conditionParts } from '../play/condition-parts.ts';
import type { StepOf } from '../schema/step.ts';
import type { CheckedStep } from './checked-step.ts';
import type { Problem } from './problem.ts';

/** What can become so while a person waits. Roles, languages and answers stay as they are. */
const changing = new Set(['page', 'element', 'field']);

/** Whether what a step waits for can come about. */
export const checkWait = ({ step, path }: CheckedStep<StepOf<'wait'>>): Problem[] => {
  const asks = conditionParts(step).filter(({ path: [field] }) => field === 'until');
  if (asks.some(({ part }) => changing.has(part.kind))) return [];
  const message =
    'asks for nothing that changes while one waits; wait for a page, an element or a field, or use a branch';
  return [{ path: `${path}.until`, message, reason: 'waits-for-ever' }];
};
