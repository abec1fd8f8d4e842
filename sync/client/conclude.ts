import { backOff } from './back-off.ts';
import { contentPause } from './content-pause.ts';
import { failureOf } from './failure-of.ts';
import type { Fault } from './fault.ts';
import type { SyncPlatform } from './platform.ts';
import type { SyncAnswer } from './sync-answer.ts';
import type { SyncStatus } from './sync-status.ts';

/** A device that has all asks again after half of this to the whole, in ms: a new guide is everywhere within a minute. */
const rhythm = 60_000;

const spread = (platform: SyncPlatform, longest: number): number =>
  Math.round(longest * (0.5 + platform.random() / 2));

/** What a sync has come to, and what is kept of it. */
export interface Conclusion {
  answer: SyncAnswer;
  change: { [Key in keyof SyncStatus]?: SyncStatus[Key] | undefined };
}

/**
 * What follows from how a sync went.
 *
 * @param failures in a row before
 * @param pulled content was asked for, too
 */
export const conclude = (
  platform: SyncPlatform,
  fault: Fault | undefined,
  failures: number,
  pulled: boolean,
): Conclusion => {
  const now = platform.now();
  const well = {
    state: 'done',
    problem: undefined,
    failures: 0,
    retryAt: undefined,
    retryAsked: undefined,
    lastSuccessAt: now,
    ...(pulled ? { contentProblem: undefined, pullAt: undefined } : {}),
  } as const;
  if (!fault) return { answer: { state: 'done', nextAt: now + spread(platform, rhythm) }, change: well };
  const problem = failureOf(fault);
  if (fault.kind === 'cancelled' || fault.kind === 'overtaken') {
    const state = fault.kind === 'cancelled' ? 'cancelled' : 'busy';
    return { answer: { state, nextAt: now + spread(platform, rhythm) }, change: { state: 'idle' } };
  }
  if (fault.kind === 'content') {
    const pullAt = now + spread(platform, contentPause);
    const change = {
      ...well,
      state: 'waiting',
      contentProblem: problem,
      lastFailureAt: now,
      pullAt,
    } as const;
    return { answer: { state: 'waiting', nextAt: now + spread(platform, rhythm) }, change };
  }
  if (fault.kind === 'refused' && (fault.type === 'revoked' || fault.type === 'forbidden')) {
    const change = { state: 'stopped', problem, lastFailureAt: now, retryAt: undefined } as const;
    return { answer: { state: 'stopped', nextAt: null }, change };
  }
  const asked = fault.kind === 'refused' ? fault.retryAfter : undefined;
  const retryAt = now + (asked ?? backOff(failures + 1, platform.random()));
  return {
    answer: { state: 'waiting', nextAt: retryAt },
    change: {
      state: 'waiting',
      problem,
      failures: failures + 1,
      retryAt,
      retryAsked: asked === undefined ? undefined : true,
      lastFailureAt: now,
    },
  };
};
