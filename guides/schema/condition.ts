import { type ConditionPart, conditionPartSchema } from './condition-part.ts';
import { z } from './zod.ts';

/** The most levels of `all`, `any` and `not` in one condition. */
const deepest = 3;
/** The most parts that hold no other, in one condition. */
const mostParts = 10;

/** A declared question with a yes or no for an answer, and sometimes neither. It holds no code. */
export type Condition =
  | ConditionPart
  | { kind: 'all' | 'any'; parts: Condition[] }
  | { kind: 'not'; part: Condition };

const inner: z.ZodType<Condition> = z
  .discriminatedUnion('kind', [
    ...conditionPartSchema.options,
    z
      .strictObject({
        kind: z.literal(['all', 'any']),
        get parts() {
          return z.array(inner).min(1, 'is empty; add a condition').max(mostParts);
        },
      })
      .meta({ id: 'conditions' }),
    z.strictObject({
      kind: z.literal('not'),
      get part() {
        return inner;
      },
    }),
  ])
  .meta({ id: 'condition' });

const partsOf = (condition: Condition): Condition[] =>
  condition.kind === 'not' ? [condition.part] : 'parts' in condition ? condition.parts : [];

const depthOf = (condition: Condition): number => {
  const parts = partsOf(condition);
  return parts.length === 0 ? 0 : 1 + Math.max(...parts.map(depthOf));
};

const countOf = (condition: Condition): number => {
  const parts = partsOf(condition);
  return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + countOf(part), 0);
};

/** A declared question with a yes or no for an answer: at most 10 parts, nested at most 3 levels deep. */
export const conditionSchema = inner.superRefine((condition, context) => {
  if (depthOf(condition) > deepest) {
    context.addIssue({
      code: 'custom',
      message: `is nested more than ${deepest} levels deep; make it flat`,
      params: { reason: 'nested-too-deep', values: { most: `${deepest}` } },
    });
  } else if (countOf(condition) > mostParts) {
    context.addIssue({
      code: 'custom',
      message: `asks about more than ${mostParts} things; split it over two steps`,
      params: { reason: 'asks-too-much', values: { most: `${mostParts}` } },
    });
  }
});
