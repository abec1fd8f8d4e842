import type { Condition } from '../schema/condition.ts';
import type { ConditionPart } from '../schema/condition-part.ts';
import type { Step } from '../schema/step.ts';

/** A part of one of a step's conditions, and where it is in the step. */
export interface PlacedPart {
  path: (string | number)[];
  part: ConditionPart;
}

/** Everything that a step's conditions ask: of being done already, of its branches, its wait and its tasks. */
export const conditionParts = (step: Step): PlacedPart[] => [
  ...(step.skipWhen ? partsOf(step.skipWhen, ['skipWhen']) : []),
  ...(step.branches ?? []).flatMap(({ when }, at) => partsOf(when, ['branches', at, 'when'])),
  ...(step.kind === 'wait' ? partsOf(step.until, ['until']) : []),
  ...(step.kind === 'checklist' ? step.tasks : []).flatMap(({ doneWhen }, at) =>
    doneWhen ? partsOf(doneWhen, ['tasks', at, 'doneWhen']) : [],
  ),
];

const partsOf = (condition: Condition, path: (string | number)[]): PlacedPart[] => {
  if (condition.kind === 'not') return partsOf(condition.part, [...path, 'part']);
  if ('parts' in condition) {
    return condition.parts.flatMap((part, at) => partsOf(part, [...path, 'parts', at]));
  }
  return [{ path, part: condition }];
};
