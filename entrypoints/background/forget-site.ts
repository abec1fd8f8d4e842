import browser from 'webextension-polyfill';
import { coversSite } from '../../guides/match/covers-site.ts';
import { forgetTabs } from './forget-tabs.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * Forgets what happened in the tabs that are on a site.
 *
 * @param pattern the site as a match pattern
 */
export const forgetSite = async (
  context: Pick<WorkerContext, 'tabs' | 'turns'>,
  pattern: string,
): Promise<void> => {
  const open = await browser.tabs.query({});
  const there = open.flatMap(({ id, url }) =>
    id !== undefined && coversSite(pattern, url ?? '') ? [id] : [],
  );
  await forgetTabs(context, there);
};
