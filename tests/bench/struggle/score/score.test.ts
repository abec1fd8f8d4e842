import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { countRow } from './count-row.ts';
import { flips } from './flips.ts';
import { judge, type Verdict } from './judge.ts';
import { percentile } from './percentile.ts';
import { wilson } from './wilson.ts';

const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  id: 'a',
  family: 'click',
  struggle: true,
  detector: 'd',
  seed: 0,
  loadedAt: 10_000,
  markedAt: 20_000,
  endedAt: 25_000,
  signs: [],
  ...changes,
});
const sign = (at: number, ...kinds: string[]) => ({ at, kinds });
const verdict = (changes: Partial<Verdict> = {}): Verdict => ({
  id: 'a',
  family: 'click',
  struggle: true,
  detector: 'd',
  seed: 0,
  detected: false,
  kinds: [],
  dt: null,
  signals: 0,
  ...changes,
});
const seen = (dt: number, changes: Partial<Verdict> = {}): Verdict =>
  verdict({ detected: true, dt, signals: 1, ...changes });

describe('judge', () => {
  it.each([
    [18_499, false],
    [18_500, true],
    [35_000, true],
    [35_001, false],
  ])('takes a signal at %i for that of a struggle from 20,000 to 25,000: %s', (at, detected) => {
    expect(judge(outcome({ signs: [sign(at)] })).detected).toBe(detected);
  });

  it('takes any signal from the load on for a false alarm in a look-alike', () => {
    const early = outcome({ struggle: false, signs: [sign(10_000)] });
    expect(judge(early)).toMatchObject({ detected: true, dt: -10_000 });
    expect(judge({ ...early, signs: [sign(9_999)] }).detected).toBe(false);
  });

  it('tells the first of several, and each kind once', () => {
    const signs = [sign(22_000, 'rage', 'dead'), sign(21_000, 'dead'), sign(23_000, 'dead')];
    expect(judge(outcome({ signs }))).toMatchObject({
      dt: 1000,
      signals: 3,
      kinds: ['dead', 'rage'],
    });
  });

  it('leaves target and kind open where nothing is labelled or nothing was said', () => {
    expect(judge(outcome({ signs: [sign(21_000)] }))).not.toHaveProperty('targetRight');
    expect(judge(outcome({ targets: ['x'], kinds: ['k'] }))).not.toHaveProperty('kindRight');
  });

  it('compares target and kind with the labels', () => {
    const labels = { targets: ['button#save'], kinds: ['rage-click', 'dead-click'] };
    const signs = [{ ...sign(21_000, 'undo'), target: 'button#other' }];
    expect(judge(outcome({ ...labels, signs }))).toMatchObject({ targetRight: false, kindRight: false });
    const right = [{ ...sign(21_000, 'dead-click'), target: 'button#save' }];
    expect(judge(outcome({ ...labels, signs: right }))).toMatchObject({ targetRight: true, kindRight: true });
  });
});

describe('wilson', () => {
  it('gives the intervals of Wilson’s formula, as worked out elsewhere', () => {
    const rounded = (part: number, whole: number) => {
      const { low, high } = wilson(part / whole, whole);
      return [low.toFixed(2), high.toFixed(2)];
    };
    expect(rounded(19, 22)).toEqual(['0.67', '0.95']);
    expect(rounded(14, 63)).toEqual(['0.14', '0.34']);
  });

  it('holds the share, stays within 0 and 1, and knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, share) => {
          const { low, high } = wilson(share, of);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
        },
      ),
    );
  });
});

describe('percentile', () => {
  it('is by nearest rank, in any order', () => {
    expect(percentile([30, 10, 20, 40], 0.5)).toBe(20);
    expect(percentile([30, 10, 20, 40], 0.9)).toBe(40);
    expect(percentile([-5], 0.9)).toBe(-5);
  });
  it('counts a miss as later than everything', () => {
    expect(percentile([10, null, 20], 0.5)).toBe(20);
    expect(percentile([10, null, null], 0.5)).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe('flips', () => {
  it('names what is not judged alike with every seed', () => {
    const steady = [seen(1, { id: 'b' }), seen(900, { id: 'b', seed: 1 })];
    const shaky = [verdict(), verdict({ seed: 1 }), seen(5, { seed: 2 }), verdict({ seed: 3 })];
    expect(flips([...steady, ...shaky])).toEqual(['a']);
    expect(flips(steady)).toEqual([]);
  });
});

describe('countRow', () => {
  const verdicts = [
    seen(500, { id: 'a', signals: 3, targetRight: true }),
    seen(2500, { id: 'b', targetRight: false }),
    seen(4000, { id: 'c' }),
    verdict({ id: 'd' }),
    seen(0, { id: 'e', struggle: false }),
    ...['f', 'g', 'h'].map(id => verdict({ id, struggle: false })),
  ];
  const row = countRow('d', verdicts);

  it('counts trials', () => {
    expect(row).toMatchObject({ tp: 3, fn: 1, fp: 1, tn: 3, precision: 0.75, scenarios: 8, flipped: [] });
    expect(row.ppv5).toBeCloseTo((0.05 * 0.75) / (0.05 * 0.75 + 0.95 * 0.25));
  });
  it('tells times with and without the misses', () => {
    expect(row).toMatchObject({ ttdP50: 2500, ttdP90: 4000, ttdP50All: 2500, ttdP90All: null });
    expect(row).toMatchObject({ recall1s: 0.25, recall3s: 0.5, recall5s: 0.75 });
  });
  it('counts signals and targets of struggles only', () => {
    expect(row).toMatchObject({ signalsPerEpisode: 5 / 3, targets: 2, targetTop1: 0.5, kindRight: null });
  });
  it('does not grow surer by playing the same scenarios again', () => {
    const twice = countRow('d', [...verdicts, ...verdicts.map(each => ({ ...each, seed: 1 }))]);
    expect(twice.tp).toBe(6);
    expect(twice.recall).toEqual(row.recall);
  });
  it('says nothing where there is nothing', () => {
    expect(countRow('d', [])).toMatchObject({ precision: null, ppv5: null, ttdP50: null, recall1s: null });
    expect(countRow('d', []).recall).toEqual({ value: null, low: 0, high: 1 });
  });
});
