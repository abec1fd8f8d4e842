import browser from 'webextension-polyfill';
import type { WorkerContext } from './worker-context.ts';

/** Opens the welcome page after the first installation. An installation by policy is silent: the policy's notice is shown in the panel. */
export const welcomePerson = async (context: WorkerContext): Promise<void> => {
  const { installType } = await browser.management.getSelf();
  const { notice } = await context.policy();
  if (installType === 'admin' && notice) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
};
