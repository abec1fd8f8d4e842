import type { Tabs } from 'webextension-polyfill';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import type { HandrailDatabase } from '../../storage/database.ts';
import { knownPaths } from '../../storage/struggle/known-paths.ts';
import { recordDetection } from '../../storage/struggle/record-detection.ts';
import { notifyPages } from './notify-pages.ts';
import { refreshTab } from './refresh-stage.ts';
import type { Seen } from './tab-watch.ts';
import type { WorkerContext } from './worker-context.ts';

/** Adds what was seen to the evidence, and brings the offer that it leads to, if any. */
export const recordSeen = async (
  context: WorkerContext,
  seen: Seen,
  { policy }: Status,
  tab: Tabs.Tab,
): Promise<void> => {
  const opened = await context.opened();
  // The page that counts is the tab's: a frame is a part of it, and its word for its own address is not taken.
  const here = pageOf(tab.url ?? '');
  if (opened.state !== 'ready' || !here || tab.id === undefined) return;
  const now = context.now();
  const { guide, ...sighting } = seen;
  const outcome = await recordDetection(opened.database, {
    detection: { ...sighting, page: await pageMeant(opened.database, seen, here), at: now },
    tab: tab.id,
    policy,
    now,
  });
  if (outcome.signal) notifyPages();
  if (outcome.offer) await refreshTab(context, tab);
};

/** Who has left a page or a path did not struggle on what they came to, unless the same step is done there, too. */
const pageMeant = async (
  database: HandrailDatabase,
  { guide, target, page }: Seen,
  here: string,
): Promise<string> => {
  if (page === undefined || page === here) return here;
  if (guide === undefined || target === undefined) return page;
  return (await knownPaths(database)).paths.isStep(guide, target, here) ? here : page;
};
