import browser from 'webextension-polyfill';
import type { Failure, Result } from '../../guides/contracts/result.ts';
import type { Policy } from '../../guides/schema/policy.ts';
import type { HandrailDatabase } from '../../storage/database.ts';
import { keepOpen } from '../../storage/keep-open.ts';
import type { OpenedDatabase } from '../../storage/open-database.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { inTurn, type Turns } from './in-turn.ts';
import { keepPolicy } from './keep-policy.ts';
import { mergePolicy } from './merge-policy.ts';
import { notifyPages } from './notify-pages.ts';
import { type PageLiveness, watchLiveness } from './page-liveness.ts';
import { readPolicy } from './read-policy.ts';
import { rememberedPolicy } from './remembered-policy.ts';
import { createSyncing, type Syncing } from './sync/syncing.ts';
import { tabMemory } from './tab-memory.ts';
import { type TabWatch, tabWatch } from './tab-watch.ts';
import { type OutsideTeller, outsideTeller } from './tell-outside.ts';

/** What every handler of the worker is given. */
export interface WorkerContext {
  /** Opened at first use, and again where it was closed since. */
  opened(): Promise<OpenedDatabase>;
  /** What the organisation has set, by the browser's managed storage and by its workspace. */
  policy(): Promise<Policy>;
  /** What is sent to the workspace's server and fetched from it. */
  sync: Syncing;
  /** The person's languages, best first. */
  languages: readonly string[];
  /** Epoch milliseconds. */
  now(): number;
  /** What the browser tells of tabs that their pages cannot see. */
  liveness: PageLiveness;
  /** Tells the sentinel of a press, in time, what of it only the browser knows. */
  tellOutside: OutsideTeller;
  /** What happens in the frames and on the pages of each tab. */
  tabs: TabWatch;
  /** Has what the sentinels of a tab say dealt with in the order in which it came. */
  turns: Turns;
}

/** What the worker is told of by itself. */
interface WorkerNews {
  /** Other content has come from the workspace, or the browser tells late that the policy is another one than it was before. */
  onNews(): void;
  /** A workspace was joined because the policy says so. */
  onJoined(): void;
}

/**
 * Makes the worker's context, and starts listening to what the browser tells of tabs. Nothing is opened or read before it
 * is asked for.
 */
export const createWorkerContext = ({ onNews, onJoined }: WorkerNews): WorkerContext => {
  const opened = keepOpen();
  const liveness = watchLiveness(Date.now);
  const managed = keepPolicy({
    read: readPolicy,
    ...rememberedPolicy(opened),
    onCorrected: onNews,
  });
  return {
    opened,
    policy: async () => {
      const [set, now] = [await managed(), await opened()];
      return mergePolicy(
        set,
        now.state === 'ready' ? await readSetting(now.database, 'workspacePolicy') : undefined,
      );
    },
    sync: createSyncing({
      opened,
      managed,
      now: Date.now,
      version: browser.runtime.getManifest().version,
      onProgress: notifyPages,
      onJoined,
      onContent: onNews,
    }),
    languages: navigator.languages,
    now: Date.now,
    liveness,
    tellOutside: outsideTeller(liveness, Date.now),
    tabs: tabWatch(tabMemory()),
    turns: inTurn(),
  };
};

const newer: Failure = {
  code: 'database-newer',
  reason: 'database-newer',
  message:
    'The data on this device was made by a newer Handrail. Update Handrail to go on; nothing was read or changed.',
};

/** Runs something on the database, or says in one sentence why it cannot be done. */
export const withDatabase = async <Value>(
  context: WorkerContext,
  use: (database: HandrailDatabase) => Promise<Result<Value>>,
): Promise<Result<Value>> => {
  const opened = await context.opened();
  if (opened.state === 'newer') return { ok: false, error: newer };
  if (opened.state === 'failed') {
    const message = `The database of Handrail could not be opened: ${opened.reason}. Restart the browser to try again.`;
    return {
      ok: false,
      error: { code: 'internal', reason: 'database-failed', values: { detail: opened.reason }, message },
    };
  }
  return use(opened.database);
};
