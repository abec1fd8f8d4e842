import browser from 'webextension-polyfill';
import { readStatus } from './read-status.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * Opens the welcome page after the first installation. An installation by policy is silent: the policy's notice is shown
 * in the panel. Who has answered before, as after an installation anew, is not asked again.
 */
export const welcomePerson = async (context: WorkerContext): Promise<void> => {
  const { installType } = await browser.management.getSelf();
  const { consent, policy } = await readStatus(context);
  if (consent === 'given' || consent === 'refused' || (installType === 'admin' && policy.notice)) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
};
