import type { Result } from '../../guides/contracts/result.ts';
import { awaitNews, type NewsAnswer } from './await-news.ts';
import type { Enrolled } from './enrolled.ts';
import { joinWorkspace } from './join-workspace.ts';
import type { SyncPlatform } from './platform.ts';
import type { SyncAnswer } from './sync-answer.ts';
import type { SyncMemory } from './sync-memory.ts';
import { syncOnce } from './sync-once.ts';
import type { SyncWish } from './sync-wish.ts';

/** The sync of one browser with the server that it joined. Without one it asks nobody for anything. */
export interface Sync {
  /** Joins the workspace that a link leads to. */
  join(link: string): Promise<Result<Enrolled>>;
  /** Sends and fetches what is due. Never throws. */
  syncOnce(wish: SyncWish): Promise<SyncAnswer>;
  /** Waits until there is newer content, half a minute at most. Never throws. */
  awaitNews(signal?: AbortSignal): Promise<NewsAnswer>;
  /** Leaves the workspace. Signals that are not sent yet stay, where nothing else is said. */
  leave(options?: { forgetSignals?: boolean }): Promise<void>;
}

/** Makes a sync. It does nothing until it is asked to. */
export const createSync = (platform: SyncPlatform): Sync => {
  const memory: SyncMemory = { clockAhead: 0, serverVersion: '' };
  return {
    join: link => joinWorkspace(platform, link),
    syncOnce: wish => syncOnce(platform, memory, wish),
    awaitNews: signal => awaitNews(platform, memory, signal),
    leave: async ({ forgetSignals = false } = {}) => {
      delete memory.token;
      await platform.store.leave({ forgetSignals });
    },
  };
};
