import type { Policy } from '../../../guides/schema/policy.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import type { OpenedDatabase } from '../../../storage/open-database.ts';
import { openSyncStore } from '../../../storage/sync/open-sync-store.ts';
import { readSync } from '../../../storage/sync/read-sync.ts';
import { createSync, type Sync } from '../../../sync/client/create-sync.ts';
import type { SyncPlatform } from '../../../sync/client/platform.ts';
import type { SyncWish } from '../../../sync/client/sync-wish.ts';
import { fetchPatiently } from './fetch-patiently.ts';
import { joinByPolicy } from './join-by-policy.ts';
import { syncAlarm } from './sync-alarm.ts';

/** How long after its beginning a sync is taken for dead and begun again, in ms: more than a hold lasts. */
const deadAfter = 60_000;
/** Pages are told of progress no more often, in ms. */
const toldEvery = 300;

/** What syncing needs of the worker. */
export interface SyncingSurroundings {
  opened(): Promise<OpenedDatabase>;
  /** What the organisation set by the browser's managed storage. */
  managed(): Promise<Policy>;
  now(): number;
  version: string;
  /** Something that a page may show has changed. */
  onProgress(): void;
  /** A workspace was joined because the policy says so: nobody has pressed anything. */
  onJoined(): void;
  /** Other content is held than before. */
  onContent(): void;
}

/** The worker's sync. Where no workspace was joined it asks nobody for anything, and nothing wakes it. */
export interface Syncing {
  /** Sends and fetches what is due, after joining where the policy says so. One at a time. */
  run(reason: SyncWish['reason']): Promise<void>;
  /** Ends the sync that is under way; nothing is lost. */
  cancel(): void;
  /** After the worker has started: looks whether a sync is due, and hears of what is published from here on. */
  wake(): Promise<void>;
  /** The sync over a database. */
  over(database: HandrailDatabase): Sync;
}

/** Makes the worker's sync. Nothing is opened or asked before it is called. */
export const createSyncing = (surroundings: SyncingSurroundings): Syncing => {
  const { opened, managed, now, version, onProgress, onJoined, onContent } = surroundings;
  const syncs = new WeakMap<HandrailDatabase, Sync>();
  let ending = new AbortController();
  let running: Promise<void> | undefined;
  let toldAt = 0;
  let isListening = false;
  let hasBegun = false;

  const platformOver = (database: HandrailDatabase): SyncPlatform => {
    const store = openSyncStore(database);
    return {
      fetch: fetchPatiently,
      now,
      random: Math.random,
      version,
      store: {
        ...store,
        async noteStatus(change) {
          await store.noteStatus(change);
          const isProgress = change.state === undefined && now() - toldAt < toldEvery && now() >= toldAt;
          if (isProgress) return;
          toldAt = now();
          onProgress();
        },
      },
    };
  };
  const over = (database: HandrailDatabase): Sync => {
    const made = syncs.get(database) ?? createSync(platformOver(database));
    syncs.set(database, made);
    return made;
  };

  const syncNow = async (reason: SyncWish['reason']): Promise<void> => {
    const { state, ...rest } = await opened();
    if (state !== 'ready' || !('database' in rest)) return;
    const { database } = rest;
    const [sync, policy] = [over(database), await managed()];
    const isOurs = policy.workspace !== undefined || (await readSync(database, 'enrolled')) !== undefined;
    if (!isOurs) return syncAlarm.set(null);
    if (!hasBegun) {
      hasBegun = true;
      // Whoever holds it has ended: there is one worker at a time, and one that lived on would be overtaken.
      await database.sync.delete('hold');
    }
    // Should the worker die on the way, this wakes another.
    await syncAlarm.set(now() + deadAfter);
    const stood = await readSync(database, 'enrolled');
    const joinAt = await joinByPolicy(database, sync, policy, now());
    if (policy.workspace && (await readSync(database, 'enrolled'))?.origin !== stood?.origin) onJoined();
    const before = (await readSync(database, 'content'))?.sequence;
    const { nextAt } = await sync.syncOnce({ reason, signal: ending.signal });
    if ((await readSync(database, 'content'))?.sequence !== before) onContent();
    await syncAlarm.set(joinAt ?? nextAt);
    onProgress();
    if (nextAt !== null) void listen(sync);
  };

  /** For as long as the worker is awake it hears of what is published at once. Nothing is kept of this: a sync begins it anew. */
  const listen = async (sync: Sync): Promise<void> => {
    if (isListening) return;
    isListening = true;
    try {
      for (;;) {
        const { news, nextAt } = await sync.awaitNews();
        if (nextAt === null) return;
        await new Promise(resolve => setTimeout(resolve, Math.max(0, nextAt - now())));
        if (news) await run('due');
      }
    } finally {
      isListening = false;
    }
  };

  const run: Syncing['run'] = async reason => {
    if (running) {
      await running;
      // What was under way may have begun before that which is wished for.
      if (reason === 'due') return;
    }
    ending = new AbortController();
    const mine = syncNow(reason).finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    await mine;
  };

  return {
    run,
    over,
    cancel: () => ending.abort(),
    async wake() {
      if (!(await syncAlarm.isSet())) return run('due');
      const found = await opened();
      if (found.state !== 'ready') return;
      if (await readSync(found.database, 'enrolled')) void listen(over(found.database));
    },
  };
};
