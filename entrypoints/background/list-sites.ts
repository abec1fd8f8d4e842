import browser from 'webextension-polyfill';
import type { Site } from '../../guides/contracts/page-to-worker.ts';
import { grantedSites } from './granted-sites.ts';
import type { WorkerContext } from './worker-context.ts';

/** Granted sites, and those that the organisation asks for and the person has not granted yet. */
export const listSites = async (context: WorkerContext): Promise<Site[]> => {
  const granted = await grantedSites();
  const wanted = (await context.policy()).sites ?? [];
  const by = (pattern: string): Site['by'] => (wanted.includes(pattern) ? 'policy' : 'person');
  const sites = granted.map((pattern): Site => ({ pattern, state: 'granted', by: by(pattern) }));
  for (const pattern of wanted) {
    const held = await browser.permissions.contains({ origins: [pattern] }).catch(() => true);
    if (!held) sites.push({ pattern, state: 'wanted', by: 'policy' });
  }
  return sites;
};
