import type { Failure } from '../../guides/contracts/result.ts';
import { describeError } from '../../guides/exchange/describe-error.ts';
import { problemFailure } from '../../guides/exchange/problem-failure.ts';
import { type Policy, policySchema } from '../../guides/schema/policy.ts';

/** What the organisation set, and what of it does not count because its value is not as declared. */
export interface Managed {
  policy: Policy;
  /** One sentence a field, naming it and the mend. */
  problems: Failure[];
}

/** The values of a policy that are as declared. Others count as not set, each for itself. */
export const checkPolicy = (values: object): Managed => {
  const parsed = policySchema.safeParse(values);
  if (parsed.success) return { policy: parsed.data, problems: [] };
  const problems: Failure[] = [];
  const known = Object.entries(values).filter(([key, value]) => {
    const field = Object.entries(policySchema.shape).find(([name]) => name === key)?.[1];
    const checked = field?.safeParse(value);
    if (checked?.error) problems.push(problemFailure(describeError(checked.error, value, key)));
    return checked?.success ?? false;
  });
  return { policy: Object.fromEntries(known), problems };
};
