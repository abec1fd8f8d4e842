import type { SyncStatus } from './sync-status.ts';
import type { SyncWish } from './sync-wish.ts';

/** On a connection that costs by the amount, signals go no more often than this, in ms. */
const meteredPause = 60 * 60_000;
/** No wait is longer, in ms. One that seems so was noted by a clock that has been set back since. */
const longestWait = 24 * 60 * 60_000;

/** What a sync does now. */
export interface SyncPlan {
  sends: boolean;
  pulls: boolean;
  /** Neither, before this moment in epoch milliseconds. */
  waitsUntil?: number;
  /** Nothing is sent before this moment in epoch milliseconds. */
  sendsAt?: number;
}

const isAhead = (at: number | undefined, now: number): at is number =>
  at !== undefined && at > now && at - now <= longestWait;

/**
 * What is to be done now, from how it went so far. Pure.
 *
 * @param metered the connection costs by the amount
 * @param now epoch milliseconds
 */
export const planSync = (
  status: SyncStatus,
  reason: SyncWish['reason'],
  metered: boolean,
  now: number,
): SyncPlan => {
  const isWished = reason === 'person';
  const waitsUntil = status.retryAt;
  if (isAhead(waitsUntil, now) && (!isWished || status.retryAsked)) {
    return { sends: false, pulls: false, waitsUntil };
  }
  const pulls = isWished || !(metered || isAhead(status.pullAt, now));
  const sendsAt = (status.lastUploadAt ?? Number.NEGATIVE_INFINITY) + meteredPause;
  const isTooSoon = metered && !isWished && isAhead(sendsAt, now);
  return { sends: !isTooSoon, pulls, ...(isTooSoon ? { sendsAt } : {}) };
};
