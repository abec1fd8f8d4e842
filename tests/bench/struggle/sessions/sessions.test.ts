import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../e2e/support/seeded-random.ts';
import { activeTime } from './active-time.ts';
import { countBenign, countStruggles, timesOf } from './count-outcomes.ts';
import type { SessionOutcome } from './outcome.ts';
import { planTyping } from './plan-typing.ts';
import { poissonInterval } from './poisson-interval.ts';

const outcome = (changes: Partial<SessionOutcome>): SessionOutcome => ({
  ...{ application: 'redmine', name: 'shift 1', seed: 1, struggle: false, active: 0 },
  ...{ markedAt: 0, endedAt: 0, episodes: [], offers: [], acts: [], brokenOff: [] },
  ...changes,
});
const page = 'https://erp.example.com/';
const kind = 'dead-click';
const episode = (at: number) =>
  ({ id: `episode-${at}`, at, lastAt: at, kind, confidence: 0.8, page, count: 1 }) as const;
const offer = (at: number, shownAt: number | null) =>
  ({ episode: `episode-${at}`, at, shownAt, because: kind, status: 'shown', page }) as const;

it.each([
  // Garwood's intervals, as tables of the Poisson distribution have them.
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [100, 81.36, 121.63],
])('gives the exact interval of a count of %d', (count, low, high) => {
  const interval = poissonInterval(count);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

it('does not count idle time as work', () => {
  expect(activeTime([])).toBe(0);
  expect(activeTime([1000, 4000, 34_000, 64_001, 65_001])).toBe(3000 + 30_000 + 1000);
});

it('types the text that was meant, whichever fingers slip', () => {
  const text = fc.stringMatching(/^[a-z ,.A-Z0-9]{0,80}$/);
  fc.assert(
    fc.property(text, fc.integer(), fc.double({ min: 0, max: 0.5, noNaN: true }), (wanted, seed, slips) => {
      const typed: string[] = [];
      for (const key of planTyping(wanted, seededRandom(seed), slips)) {
        if (key === 'Backspace') typed.pop();
        else typed.push(key);
      }
      expect(typed.join('')).toBe(wanted);
    }),
  );
  expect(planTyping('quittenmus im keller', seededRandom(4), 0.5)).toContain('Backspace');
});

it('counts the offers that were seen in an hour of work, with their interval', () => {
  const row = countBenign('redmine', [
    outcome({ active: 1_800_000, episodes: [episode(5), episode(9)], offers: [offer(6, 7), offer(9, null)] }),
    outcome({ active: 5_400_000 }),
    outcome({ active: 1_000_000, struggle: true, episodes: [episode(5)], offers: [offer(6, 7)] }),
  ]);
  expect(row).toMatchObject({ sessions: 2, activeMinutes: 120, episodes: 2, offers: 1, offersMade: 2 });
  expect(row).toMatchObject({ kinds: { 'dead-click': 2 }, offersPerHour: 0.5 });
  expect(row.low).toBeCloseTo(0.0127, 3);
  expect(row.high).toBeCloseTo(2.786, 3);
  expect(countBenign('node-red', []).offersPerHour).toBe(0);
});

it('counts a struggle as noticed from a moment before its mark to ten seconds after its end', () => {
  const struggle = { struggle: true, markedAt: 50_000, endedAt: 60_000 };
  const early = outcome({ ...struggle, episodes: [episode(48_000)] });
  const late = outcome({ ...struggle, episodes: [episode(70_001)] });
  const seen = outcome({
    ...struggle,
    episodes: [episode(49_000), episode(52_000)],
    offers: [offer(52_000, null), offer(52_100, 54_000)],
  });
  expect(timesOf(early)).toEqual({ noticed: null, offered: null });
  expect(timesOf(late)).toEqual({ noticed: null, offered: null });
  expect(timesOf(seen)).toEqual({ noticed: -1000, offered: 4000 });
  const row = countStruggles('redmine', [early, late, seen, outcome({ episodes: [episode(55_000)] })]);
  expect(row).toMatchObject({ sessions: 3, noticed: 1, offered: 1, noticedP50: -1000, offeredP50: 4000 });
});
