import { longestWait, newsSchema } from '../protocol/news.ts';
import { callWithToken } from './call-with-token.ts';
import { makeIdentity } from './make-identity.ts';
import { planSync } from './plan-sync.ts';
import type { SyncPlatform } from './platform.ts';
import { readAnswer } from './read-answer.ts';
import type { SyncMemory } from './sync-memory.ts';

/** Who hears of news fetches it within this, in ms, so that not all do so in the same moment. */
const apart = 2000;
/** A server that did not answer, or at once for nothing, is asked again after half of this to the whole, in ms. */
const pause = 60_000;
/** An answer within this, in ms, was not waited for. */
const atOnce = 5000;

/** What came of waiting for news. */
export interface NewsAnswer {
  /** There is something new: a sync is due at `nextAt`. */
  news: boolean;
  /** When to sync, or to ask again, in epoch milliseconds. Null: not by itself. */
  nextAt: number | null;
}

/**
 * Waits, half a minute at most, until the server has newer content than this device. For as long as a worker is awake it may do
 * so again and again, beside its syncs: it changes nothing and holds nothing up. Never throws.
 */
export const awaitNews = async (
  platform: SyncPlatform,
  memory: SyncMemory,
  signal?: AbortSignal,
): Promise<NewsAnswer> => {
  const { store } = platform;
  const later = (longest: number): number =>
    platform.now() + Math.round(longest * (0.5 + platform.random() / 2));
  try {
    const enrolled = await store.enrolled();
    const status = await store.status();
    if (!enrolled || status.state === 'stopped') return { news: false, nextAt: null };
    const asked = platform.now();
    const plan = planSync(status, 'due', await store.metered(), asked);
    // Where no content would be fetched, nobody needs to know of it.
    if (!plan.pulls) return { news: false, nextAt: plan.waitsUntil ?? status.pullAt ?? null };
    const identity = await store.identity(makeIdentity);
    const { sequence: since } = await store.content();
    const session = { platform, memory, enrolled, identity, owner: '', ...(signal ? { signal } : {}) };
    const called = await callWithToken(session, {
      path: `/v1/news?since=${since}&wait=${longestWait}`,
      answers: 'application/json',
    });
    const told = called.ok ? await readAnswer(called.value, newsSchema, 'news') : called;
    // A device that was shut out learns so by its next sync, which stops.
    if (!told.ok) return { news: false, nextAt: signal?.aborted ? null : later(pause) };
    if (told.value.sequence > since) return { news: true, nextAt: later(apart) };
    const wasHeld = Math.abs(platform.now() - asked) >= atOnce;
    return { news: false, nextAt: wasHeld ? platform.now() : later(pause) };
  } catch {
    return { news: false, nextAt: later(pause) };
  }
};
