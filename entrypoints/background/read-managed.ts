import browser from 'webextension-polyfill';
import { checkPolicy, type Managed } from './check-policy.ts';

/** What the organisation set, by the browser's word. */
export const readManaged = async (): Promise<Managed> =>
  // Firefox rejects where there is no managed storage at all.
  checkPolicy(await browser.storage.managed.get(null).catch(() => ({})));
