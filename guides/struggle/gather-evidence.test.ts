import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../contracts/sentinel-to-worker.ts';
import { struggleKinds } from '../schema/struggle-kind.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { usualCaution } from './usual-caution.ts';

const detection = (changes: Partial<Detection> = {}): Detection => ({
  kind: 'dead-click',
  at: 0,
  page: 'https://erp.example.com/',
  target: 'button#save',
  strength: 0.5,
  ...changes,
});
const gatherAll = (...all: Partial<Detection>[]) => {
  let gathered = gatherEvidence(undefined, detection(all[0]));
  for (const each of all.slice(1)) gathered = gatherEvidence(gathered.episode, detection(each));
  return gathered;
};

describe('gatherEvidence', () => {
  it('does not open on one dead click, and does on two close together', () => {
    expect(gatherAll({}).open).toBe(false);
    expect(gatherAll({}, { at: 3000 }).open).toBe(true);
    expect(gatherAll({}, { at: 60_000 }).open).toBe(false);
  });

  it('opens at once on a rage click', () => {
    const { open, confidence } = gatherAll({ kind: 'rage-click', strength: 1 });
    expect(open).toBe(true);
    expect(confidence).toBeGreaterThan(0.6);
  });

  it('counts what is stuck elsewhere on the page in part', () => {
    const targets = ['a', 'b', 'c'].map(target => ({ target }));
    expect(gatherAll(...targets.slice(0, 2)).open).toBe(false);
    expect(gatherAll(...targets).open).toBe(true);
  });

  it('never opens on support alone, and lets it tip the balance', () => {
    const support = Array.from({ length: 9 }, () => ({ kind: 'cursor-thrash' as const, strength: 0.3 }));
    expect(gatherAll(...support).open).toBe(false);
    expect(gatherAll(...support, { strength: 0.65 }).open).toBe(true);
  });

  it('keeps one signal for the page, and the target with the most evidence', () => {
    const { episode } = gatherAll({ target: 'a', strength: 1 });
    const next = gatherEvidence({ ...episode, signal: 's' }, detection({ target: 'b', strength: 0.5 }));
    expect(next.episode).toMatchObject({ signal: 's', target: 'a' });
  });

  it('calls an episode a rage click where there was one, whatever else there was', () => {
    expect(gatherAll({ kind: 'rage-click', strength: 1 }, {}, {}).kind).toBe('rage-click');
  });

  it('begins anew after a long quiet', () => {
    const { episode } = gatherAll({ strength: 1 });
    const later = gatherEvidence({ ...episode, signal: 's' }, detection({ at: 500_000 }));
    expect(later.episode.signal).toBeUndefined();
    expect(later.open).toBe(false);
  });

  it('asks for more of a person and a page that are always like that', () => {
    const caution = usualCaution([9, 8, 12, 0, 10]);
    expect(caution).toBeGreaterThan(1.5);
    expect(gatherEvidence(undefined, detection({ strength: 1 }), caution).open).toBe(false);
    expect(usualCaution([0, 0, 0, 40, 0])).toBe(1);
    expect(usualCaution([50, 50])).toBe(1);
  });

  it('lets evidence fade as its own kind does, whatever is seen meanwhile', () => {
    const wrong = { kind: 'validation-loop' as const, target: 'input#name', strength: 0.55 };
    const shaken = { kind: 'cursor-thrash' as const, strength: 0.3, at: 74_000 };
    expect(gatherAll(wrong, { ...wrong, at: 75_000 }).open).toBe(true);
    expect(gatherAll(wrong, shaken, { ...wrong, at: 75_000 }).open).toBe(true);
    expect(gatherAll(wrong, { at: 74_000 }, { ...wrong, at: 75_000 }).open).toBe(true);
  });

  it('never takes one more detection for less evidence, then or later', () => {
    const any = fc.record({
      kind: fc.constantFrom(...struggleKinds),
      target: fc.constantFrom('a', 'b', 'c'),
      strength: fc.double({ min: 0.05, max: 1, noNaN: true }),
      at: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 8 }), fc.nat(), (all, which) => {
        const inTime = all.toSorted((a, b) => a.at - b.at);
        const without = inTime.toSpliced(which % inTime.length, 1);
        // What is left of it at the end: the last detection says next to nothing.
        const last = { kind: 'dead-click' as const, target: 'a', strength: 0, at: 110_000 };
        const [more, less] = [gatherAll(...inTime, last), gatherAll(...without, last)];
        expect(more.confidence).toBeGreaterThanOrEqual(less.confidence - 1e-9);
      }),
    );
  });

  it('keeps the targets with the most evidence', () => {
    const targets = Array.from({ length: 20 }, (_, index) => ({ target: `t${index}`, strength: 0.1 }));
    const { episode } = gatherAll({ target: 'stuck', strength: 0.8 }, ...targets);
    expect(episode).toMatchObject({ target: 'stuck' });
  });

  it('has a confidence within bounds that never falls with more evidence at the same time', () => {
    const strengths = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(strengths, values => {
        let before = 0;
        let gathered = gatherAll({ strength: values[0] ?? 0 });
        for (const strength of values.slice(1)) {
          before = gathered.confidence;
          gathered = gatherEvidence(gathered.episode, detection({ strength }));
          expect(gathered.confidence).toBeGreaterThanOrEqual(before - 0.02);
        }
        expect(gathered.confidence).toBeLessThanOrEqual(0.99);
        expect(Object.keys(gathered.episode.byTarget ?? {}).length).toBeLessThanOrEqual(13);
      }),
    );
  });
});
