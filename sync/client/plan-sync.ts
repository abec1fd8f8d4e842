import { contentPause } from './content-pause.ts';
import { longestBackOff } from './longest-back-off.ts';
import type { SyncStatus } from './sync-status.ts';
import type { SyncWish } from './sync-wish.ts';

/** On a connection that costs by the amount, signals go no more often than this, in ms. */
const meteredPause = 60 * 60_000;

/** What a sync does now. */
export interface SyncPlan {
  sends: boolean;
  pulls: boolean;
  /** Neither, before this moment in epoch milliseconds. */
  waitsUntil?: number;
  /** Nothing is sent before this moment in epoch milliseconds. */
  sendsAt?: number;
}

/** Whether a moment is to be waited for. One that is further ahead than it can have been was noted by a clock that was set back since. */
const isAhead = (at: number | undefined, now: number, longest: number): at is number =>
  at !== undefined && at > now && at - now <= longest;

/** The longest that a failure can be waited after. What the server has asked for is as long as when it did. */
const longestRetry = ({ retryAsked, retryAt = 0, lastFailureAt = 0 }: SyncStatus): number =>
  retryAsked ? retryAt - lastFailureAt : longestBackOff;

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
  if (isAhead(waitsUntil, now, longestRetry(status)) && (!isWished || status.retryAsked)) {
    return { sends: false, pulls: false, waitsUntil };
  }
  const pulls = isWished || !(metered || isAhead(status.pullAt, now, contentPause));
  const sendsAt = (status.lastUploadAt ?? Number.NEGATIVE_INFINITY) + meteredPause;
  const isTooSoon = metered && !isWished && isAhead(sendsAt, now, meteredPause);
  return { sends: !isTooSoon, pulls, ...(isTooSoon ? { sendsAt } : {}) };
};
