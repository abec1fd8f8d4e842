import type { Tabs } from 'webextension-polyfill';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import type { SentinelMessage } from '../../guides/contracts/sentinel-to-worker.ts';
import type { SentinelOrders } from '../../guides/contracts/worker-to-sentinel.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import { placeOf } from '../../guides/struggle/place-of.ts';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';
import { activeRun } from '../../storage/runs/active-run.ts';
import { changeRun } from '../../storage/runs/change-run.ts';
import { recordDetection } from '../../storage/struggle/record-detection.ts';
import { notifyPages } from './notify-pages.ts';
import { readStatus } from './read-status.ts';
import { refreshStages, refreshTab } from './refresh-stage.ts';
import { sentinelOrders } from './sentinel-orders.ts';
import type { Seen } from './tab-watch.ts';
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
  if (message.type === 'sentinel/ask') {
    const outside = context.liveness.of(tab.id, context.now() - message.since);
    // What is heard is an answer, too.
    return { ...orders, outside: { ...outside, opened: outside.opened || tab.audible === true } };
  }
  const seen: Seen[] = [];
  const now = context.now();
  if (message.type === 'sentinel/page') {
    const { address, did = 0, back = false } = message;
    const page = pageOf(address);
    if (frame !== 0 || !page) return orders;
    await arrive(context, page, tab);
    seen.push(
      ...context.tabs.take(tab.id, 0, { type: 'visit', at: now, place: placeOf(address), did, back }),
    );
  } else if (message.type === 'sentinel/event') {
    // What Zod leaves undefined is not there.
    seen.push(...context.tabs.take(tab.id, frame, { ...message.event, at: now } as StruggleEvent));
  } else seen.push(message.detection as Seen);
  for (const each of seen) {
    if (!orders.ignoredKinds.includes(each.kind)) await take(context, each, status, tab);
  }
  return orders;
};

/** Adds what was seen to the evidence, and brings the offer that it leads to, if any. */
const take = async (context: WorkerContext, seen: Seen, { policy }: Status, tab: Tabs.Tab): Promise<void> => {
  const opened = await context.opened();
  // The page that counts is the tab's: a frame is a part of it, and its word for its own address is not taken.
  const page = pageOf(tab.url ?? '');
  if (opened.state !== 'ready' || !page || tab.id === undefined) return;
  const now = context.now();
  const outcome = await recordDetection(opened.database, {
    detection: { ...seen, page, at: now },
    tab: tab.id,
    policy,
    now,
  });
  if (outcome.signal) notifyPages();
  if (outcome.offer) await refreshTab(context, tab);
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
