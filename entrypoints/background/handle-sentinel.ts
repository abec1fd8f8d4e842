import type { Tabs } from 'webextension-polyfill';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import type { SentinelMessage } from '../../guides/contracts/sentinel-to-worker.ts';
import type { SentinelOrders } from '../../guides/contracts/worker-to-sentinel.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import { checksumOf } from '../../guides/struggle/checksum-of.ts';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';
import { activeRun } from '../../storage/runs/active-run.ts';
import { changeRun } from '../../storage/runs/change-run.ts';
import { noteActivity } from '../../storage/struggle/note-activity.ts';
import { notifyPages } from './notify-pages.ts';
import { pathEvent } from './path-event.ts';
import { playerOf } from './player-of.ts';
import { readStatus } from './read-status.ts';
import { recordSeen } from './record-seen.ts';
import { refreshStages, refreshTab } from './refresh-stage.ts';
import type { Seen } from './tab-watch.ts';
import { type Noticed, whatToNotice } from './what-to-notice.ts';
import type { WorkerContext } from './worker-context.ts';

/** What is to be noticed there, and what was seen in what a sentinel said. */
interface Heard extends Noticed {
  status: Status;
  seen: Seen[];
}

/** Answers a sentinel with its orders, after what it said was dealt with. */
export const handleSentinel = async (
  context: WorkerContext,
  message: SentinelMessage,
  tab: Tabs.Tab,
  frame: number,
): Promise<SentinelOrders> => {
  // When it was said: a worker that is just starting may be long in coming to it.
  const at = context.now();
  const { observe, ignoredKinds, status, seen } = await context.turns(tab.id ?? -1, () =>
    hear(context, message, { tab, frame, at }),
  );
  const orders: SentinelOrders = { type: 'sentinel/orders', observe };
  if (!observe || tab.id === undefined) return orders;
  if (message.type === 'sentinel/event' && message.event.type === 'press') {
    const { answered, sort } = message.event;
    if (!answered && sort !== 'plain') context.tellOutside(tab.id, frame, at);
  }
  const page = message.type === 'sentinel/page' && frame === 0 ? pageOf(message.address) : null;
  if (page) await arrive(context, page, tab);
  for (const each of seen) {
    if (!ignoredKinds.includes(each.kind)) await recordSeen(context, each, status, tab);
  }
  return orders;
};

/** Joins what was said to what else happens in the tab. */
const hear = async (
  context: WorkerContext,
  message: SentinelMessage,
  { tab, frame, at }: { tab: Tabs.Tab; frame: number; at: number },
): Promise<Heard> => {
  const status = await readStatus(context);
  const noticed = await whatToNotice(context, status, tab.url ?? '');
  const heard = { ...noticed, status, seen: [] };
  if (!noticed.observe || tab.id === undefined) return heard;
  if (message.type === 'sentinel/detection') return { ...heard, seen: [message.detection as Seen] };
  const event = eventOf(message, frame, at);
  if (!event) return heard;
  const address = message.type === 'sentinel/page' ? message.address : (tab.url ?? '');
  const onPath = noticed.ignoredKinds.includes('off-path')
    ? undefined
    : await pathOf(context, event, address);
  const seen: Seen[] = [];
  for (const each of onPath ? [onPath, event] : [event]) {
    seen.push(...(await context.tabs.take(tab.id, frame, each)));
  }
  return { ...heard, seen };
};

const eventOf = (message: SentinelMessage, frame: number, at: number): StruggleEvent | undefined => {
  // What Zod leaves undefined is not there.
  if (message.type === 'sentinel/event') return { ...message.event, at } as StruggleEvent;
  const page = message.type === 'sentinel/page' && frame === 0 ? pageOf(message.address) : null;
  if (message.type !== 'sentinel/page' || page === null) return undefined;
  const { address, back = false } = message;
  return { type: 'visit', at, place: checksumOf(address), page, did: 0, back };
};

const pathOf = async (
  context: WorkerContext,
  event: StruggleEvent,
  address: string,
): Promise<StruggleEvent | undefined> => {
  const opened = await context.opened();
  const page = pageOf(address);
  if (opened.state !== 'ready' || !page) return undefined;
  return pathEvent(opened.database, event, { page, place: checksumOf(address) });
};

const arrive = async (context: WorkerContext, page: string, tab: Tabs.Tab): Promise<void> => {
  const opened = await context.opened();
  if (opened.state !== 'ready') return;
  // Without room for it the day is one that nothing is known of.
  await noteActivity(opened.database, context.now()).catch(() => undefined);
  const run = await activeRun(opened.database);
  const after =
    run?.status === 'active'
      ? await changeRun(
          opened.database,
          run.id,
          { type: 'arrived', page },
          context.now(),
          await playerOf(context),
        )
      : undefined;
  if (run && after && after.revision !== run.revision) {
    notifyPages();
    await refreshStages(context);
  } else {
    await refreshTab(context, { ...tab, url: page });
  }
};
