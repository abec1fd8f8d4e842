import browser from 'webextension-polyfill';
import { type Policy, policySchema } from '../../guides/schema/policy.ts';

/** What the organisation set. Values that are not as declared count as not set, each for itself. */
export const readPolicy = async (): Promise<Policy> => {
  // Firefox rejects where there is no managed storage at all.
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  const known = Object.entries(managed).filter(([key, value]) => {
    const field = Object.entries(policySchema.shape).find(([name]) => name === key)?.[1];
    return field?.safeParse(value).success ?? false;
  });
  return Object.fromEntries(known);
};
