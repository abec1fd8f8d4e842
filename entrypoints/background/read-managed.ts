import browser from 'webextension-polyfill';
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

/** What the organisation set. A value that is not as declared counts as not set, each for itself. */
export const readManaged = async (): Promise<Managed> => {
  // Firefox rejects where there is no managed storage at all.
  const managed: Record<string, unknown> = await browser.storage.managed.get(null).catch(() => ({}));
  const parsed = policySchema.safeParse(managed);
  if (parsed.success) return { policy: parsed.data, problems: [] };
  const problems: Failure[] = [];
  const known = Object.entries(managed).filter(([key, value]) => {
    const field = Object.entries(policySchema.shape).find(([name]) => name === key)?.[1];
    const checked = field?.safeParse(value);
    if (checked?.error) problems.push(problemFailure(describeError(checked.error, value, key)));
    return checked?.success ?? false;
  });
  return { policy: Object.fromEntries(known), problems };
};
