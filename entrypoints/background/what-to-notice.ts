import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { coversSite } from '../../guides/match/covers-site.ts';
import type { StruggleKind } from '../../guides/schema/struggle-kind.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { mayObserve } from './may-observe.ts';
import type { WorkerContext } from './worker-context.ts';

/** What is noticed in a tab. */
export interface Noticed {
  /** False: no consent, a pause, or a site that was switched off. */
  observe: boolean;
  /** Kinds of struggle that are passed over. */
  ignoredKinds: StruggleKind[];
}

/**
 * What is to be noticed in a tab: what was agreed to, without the kinds and the sites that the organisation or the person
 * has switched off.
 *
 * @param address the tab's address, where the browser tells it
 */
export const whatToNotice = async (
  context: WorkerContext,
  status: Status,
  address: string,
): Promise<Noticed> => {
  const opened = await context.opened();
  const database = opened.state === 'ready' ? opened.database : undefined;
  const kindsOff = (database && (await readSetting(database, 'kindsOff'))) ?? [];
  const sitesOff = (database && (await readSetting(database, 'sitesOff'))) ?? [];
  return {
    observe: mayObserve(status) && !sitesOff.some(site => coversSite(site, address)),
    ignoredKinds: [...new Set([...(status.policy.ignoredKinds ?? []), ...kindsOff])],
  };
};
