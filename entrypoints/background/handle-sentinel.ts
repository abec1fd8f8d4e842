import type { Tabs } from 'webextension-polyfill';
import type { SentinelMessage } from '../../guides/contracts/sentinel-to-worker.ts';
import type { SentinelOrders } from '../../guides/contracts/worker-to-sentinel.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import { activeRun } from '../../storage/runs/active-run.ts';
import { changeRun } from '../../storage/runs/change-run.ts';
import { recordDetection } from '../../storage/struggle/record-detection.ts';
import { notifyPages } from './notify-pages.ts';
import { readStatus } from './read-status.ts';
import { refreshStages, refreshTab } from './refresh-stage.ts';
import { sentinelOrders } from './sentinel-orders.ts';
import type { WorkerContext } from './worker-context.ts';

/** Answers a sentinel with its orders, after what it said was dealt with. */
export const handleSentinel = async (
  context: WorkerContext,
  message: SentinelMessage,
  tab: Tabs.Tab,
  frame: number,
): Promise<SentinelOrders> => {
  const status = await readStatus(context);
  const orders = await sentinelOrders(context, status, tab.url ?? '');
  if (!orders.observe || tab.id === undefined) return orders;
  if (message.type === 'sentinel/page') {
    if (frame === 0) await arrive(context, message.page, tab);
    return orders;
  }
  const opened = await context.opened();
  // The page that counts is the tab's: a frame is a part of it, and its word for its own address is not taken.
  const page = pageOf(tab.url ?? '');
  if (opened.state !== 'ready' || !page) return orders;
  const { kind } = message.detection;
  if (orders.ignoredKinds.includes(kind)) return orders;
  const detection = { ...message.detection, page, at: context.now() };
  const outcome = await recordDetection(opened.database, {
    detection,
    tab: tab.id,
    policy: status.policy,
    now: context.now(),
  });
  if (outcome.signal) notifyPages();
  if (outcome.offer) await refreshTab(context, tab);
  return orders;
};

const arrive = async (context: WorkerContext, page: string, tab: Tabs.Tab): Promise<void> => {
  const opened = await context.opened();
  if (opened.state !== 'ready') return;
  const run = await activeRun(opened.database);
  const after =
    run?.status === 'active'
      ? await changeRun(opened.database, run.id, { type: 'arrived', page }, context.now())
      : undefined;
  if (run && after && after.revision !== run.revision) {
    notifyPages();
    await refreshStages(context);
  } else {
    await refreshTab(context, { ...tab, url: page });
  }
};
