import browser from 'webextension-polyfill';
import type { SentinelOrders } from '../../guides/contracts/worker-to-sentinel.ts';
import { mayObserve } from './may-observe.ts';
import { readStatus } from './read-status.ts';
import type { WorkerContext } from './worker-context.ts';

/** Tells the sentinels of all open pages whether to observe, after that has changed. */
export const tellSentinels = async (context: WorkerContext): Promise<void> => {
  const status = await readStatus(context);
  const orders: SentinelOrders = {
    type: 'sentinel/orders',
    observe: mayObserve(status),
    ignoredKinds: status.policy.ignoredKinds ?? [],
  };
  for (const tab of await browser.tabs.query({})) {
    // Tabs without a sentinel have nobody who could answer.
    if (tab.id !== undefined) void browser.tabs.sendMessage(tab.id, orders).catch(() => undefined);
  }
};
