import browser from 'webextension-polyfill';
import type { SentinelOrders } from '../../guides/contracts/worker-to-sentinel.ts';
import { readStatus } from './read-status.ts';
import { whatToNotice } from './what-to-notice.ts';
import type { WorkerContext } from './worker-context.ts';

/** Tells the sentinels of all open pages whether to observe, after that has changed. */
export const tellSentinels = async (context: WorkerContext): Promise<void> => {
  const status = await readStatus(context);
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    const { observe } = await whatToNotice(context, status, tab.url ?? '');
    const orders: SentinelOrders = { type: 'sentinel/orders', observe };
    // Tabs without a sentinel have nobody who could answer.
    void browser.tabs.sendMessage(tab.id, orders).catch(() => undefined);
  }
};
