import type { Status } from '../../guides/contracts/page-to-worker.ts';
import type { SentinelOrders } from '../../guides/contracts/worker-to-sentinel.ts';
import { coversSite } from '../../guides/match/covers-site.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { mayObserve } from './may-observe.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * What the sentinels of a tab are to do: what was agreed to, without the kinds and the sites that the organisation or the
 * person has switched off.
 *
 * @param address the tab's address, where the browser tells it
 */
export const sentinelOrders = async (
  context: WorkerContext,
  status: Status,
  address: string,
): Promise<SentinelOrders> => {
  const opened = await context.opened();
  const database = opened.state === 'ready' ? opened.database : undefined;
  const kindsOff = (database && (await readSetting(database, 'kindsOff'))) ?? [];
  const sitesOff = (database && (await readSetting(database, 'sitesOff'))) ?? [];
  return {
    type: 'sentinel/orders',
    observe: mayObserve(status) && !sitesOff.some(site => coversSite(site, address)),
    ignoredKinds: [...new Set([...(status.policy.ignoredKinds ?? []), ...kindsOff])],
  };
};
