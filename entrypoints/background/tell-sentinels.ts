import browser from 'webextension-polyfill';
import { readStatus } from './read-status.ts';
import { sentinelOrders } from './sentinel-orders.ts';
import type { WorkerContext } from './worker-context.ts';

/** Tells the sentinels of all open pages whether to observe, after that has changed. */
export const tellSentinels = async (context: WorkerContext): Promise<void> => {
  const status = await readStatus(context);
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    const orders = await sentinelOrders(context, status, tab.url ?? '');
    // Tabs without a sentinel have nobody who could answer.
    void browser.tabs.sendMessage(tab.id, orders).catch(() => undefined);
  }
};
