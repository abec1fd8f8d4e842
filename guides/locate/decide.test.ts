import { expect, it } from 'vitest';
import type { Observations } from './compare.ts';
import { decide, type Ranked } from './decide.ts';
import { thresholds } from './weights.ts';

/** What nothing in `refuse` has anything against: a name that is the same and marks its element. */
const clear: Observations = { 'name.exact': 1, 'name.same': 5 };

const candidate = (score: number, families: Partial<Ranked['families']> = {}, seen = clear): Ranked => ({
  score,
  families: { words: 3, attributes: 0, structure: 2, surroundings: 0, place: 0, ...families },
  seen,
});

const codesOf = (ranked: readonly Ranked[], odds?: number): string[] =>
  decide(ranked, true, odds).reasons.map(({ code }) => code);

it('finds what two families speak for and nothing else comes near', () => {
  expect(decide([candidate(8)], true)).toEqual({
    state: 'found',
    reasons: [
      { code: 'agrees', family: 'words', figure: 3 },
      { code: 'agrees', family: 'structure', figure: 2 },
    ],
  });
});

it('says that it is absent where there is no candidate, or none that is alike', () => {
  expect(decide([], true).state).toBe('absent');
  expect(decide([candidate(thresholds.absent - 0.1)], true)).toEqual({
    state: 'absent',
    reasons: [{ code: 'nothing-alike' }],
  });
  expect(decide([candidate(thresholds.absent)], true).state).toBe('unsure');
});

it('is unsure of what one family alone speaks for, however loudly', () => {
  const alone = candidate(20, { words: 20, structure: thresholds.family - 0.1 });
  expect(decide([alone], true).state).toBe('unsure');
  expect(codesOf([alone])).toEqual(['agrees', 'one-family']);
});

it('does not count a family that speaks against as one that agrees', () => {
  const torn = candidate(20, { words: 22, structure: -2 });
  expect(decide([torn], true).state).toBe('unsure');
  expect(codesOf([torn])).toEqual(['agrees', 'differs', 'one-family']);
});

it('is unsure of a weak candidate that has no rival', () => {
  const weak = candidate(thresholds.odds - 0.1);
  expect(decide([weak], true)).toMatchObject({ state: 'unsure' });
  expect(codesOf([weak])).toEqual(['agrees', 'agrees', 'weak']);
  expect(decide([candidate(thresholds.odds + 0.1)], true).state).toBe('found');
});

it('asks for as much as the caller asks for', () => {
  expect(decide([candidate(4)], true, 3).state).toBe('found');
  expect(codesOf([candidate(4)], 5)).toEqual(['agrees', 'agrees', 'weak']);
});

it('is unsure of one among many alike, and says how many are', () => {
  const alike = [candidate(8), candidate(7.5), candidate(7), candidate(-9)];
  expect(decide(alike, true).reasons.at(-1)).toEqual({ code: 'alike', figure: 2 });
  expect(decide(alike, true).state).toBe('unsure');
});

it('is unsure where many weak rivals together weigh as much as a strong one', () => {
  const one = candidate(4);
  expect(decide([candidate(8), one], true).state).toBe('found');
  expect(decide([candidate(8), ...Array.from({ length: 20 }, () => one)], true).state).toBe('unsure');
});

it('counts no rival that is known to be called something else, beside the translation', () => {
  const translated = candidate(8, {}, { 'gloss.exact': 1, 'gloss.same': 5 });
  const other = candidate(7.5, {}, { 'gloss.other': 1 });
  const unknown = candidate(7.5, {}, {});
  expect(decide([translated, other], false).state).toBe('found');
  expect(decide([translated, unknown], false).state).toBe('unsure');
  const partly = candidate(8, {}, { 'gloss.exact': 0.5, 'gloss.same': 5, 'identity.same': 5 });
  expect(decide([partly, other], false).state).toBe('unsure');
});

it('names the rule that refuses, whatever the score', () => {
  const renamed = candidate(50, {}, { 'name.differs': 1 });
  expect(decide([renamed], true).state).toBe('unsure');
  expect(codesOf([renamed])).toEqual(['agrees', 'agrees', 'renamed']);
});
