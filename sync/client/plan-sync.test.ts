import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conclude } from './conclude.ts';
import type { Fault } from './fault.ts';
import { planSync } from './plan-sync.ts';
import type { SyncPlatform } from './platform.ts';
import type { SyncStatus } from './sync-status.ts';

const hour = 60 * 60_000;
const idle: SyncStatus = { state: 'idle', sent: 0, left: 0, fetched: 0, expected: 0, failures: 0 };

/** What follows at a moment from a fault, with chance that makes waits the longest. */
const after = (fault: Fault, now: number): SyncStatus => {
  const platform = { now: () => now, random: () => 1 } as SyncPlatform;
  return { ...idle, ...conclude(platform, fault, 20, true).change } as SyncStatus;
};

it('waits after a failure, and no longer than it wanted to where the clock was set meanwhile', () => {
  const now = Date.UTC(2026, 0, 1);
  const waits: [Fault, number][] = [
    [{ kind: 'unreachable' }, 45_000],
    [{ kind: 'refused', type: 'too-many', title: 'Wait.', retryAfter: 2 * hour }, 2 * hour],
  ];
  for (const [fault, wait] of waits) {
    const status = after(fault, now);
    expect(planSync(status, 'due', false, now)).toMatchObject({ sends: false, waitsUntil: now + wait });
    fc.assert(
      fc.property(fc.integer({ min: -8 * 24 * hour, max: 8 * 24 * hour }), jump => {
        const { waitsUntil = now + jump } = planSync(status, 'due', false, now + jump);
        expect(waitsUntil - (now + jump)).toBeLessThanOrEqual(wait);
      }),
    );
  }
});

it('looks again at content that was not taken within the hour, however the clock was set', () => {
  const now = Date.UTC(2026, 0, 1);
  const status = after({ kind: 'content', why: 'forged', what: 'its signature is wrong.' }, now);
  expect(planSync(status, 'due', false, now).pulls).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: -8 * 24 * hour, max: 0 }), jump => {
      const later = now + jump + hour;
      expect(
        planSync(status, 'due', false, now + jump).pulls || planSync(status, 'due', false, later).pulls,
      ).toBe(true);
    }),
  );
});

it('sends once an hour where the connection costs by the amount, however the clock was set', () => {
  const now = Date.UTC(2026, 0, 1);
  const status = { ...idle, lastUploadAt: now };
  expect(planSync(status, 'due', true, now)).toMatchObject({ sends: false, sendsAt: now + hour });
  fc.assert(
    fc.property(fc.integer({ min: -8 * 24 * hour, max: 0 }), jump => {
      const { sends, sendsAt = 0 } = planSync(status, 'due', true, now + jump);
      expect(sends || sendsAt - (now + jump) <= hour).toBe(true);
    }),
  );
});
