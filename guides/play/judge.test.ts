import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCondition } from '../../tests/fixtures/arbitrary/condition.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import type { Condition } from '../schema/condition.ts';
import { conditionSchema } from '../schema/condition.ts';
import type { Circumstances } from './circumstances.ts';
import type { Fact } from './fact.ts';
import { factKey } from './fact-key.ts';
import { judge } from './judge.ts';
import type { Run } from './run.ts';
import { startRun } from './start-run.ts';

const target = { v: 1, key: 'input', tag: 'input' } as const;
const element = (is: 'found' | 'absent'): Condition => ({ kind: 'element', is, target });
const field = (is: 'empty' | 'filled'): Condition => ({ kind: 'field', is, target });
const run = startRun({ id: 'r', guide: sampleGuide(1), by: 'person', now: 1 })?.run as Run;
const told = (kind: 'element' | 'field', fact: Fact): Circumstances => {
  const asked: Condition = kind === 'element' ? element('found') : field('empty');
  return { facts: { [factKey(asked as Parameters<typeof factKey>[0])]: fact } };
};

describe('judge', () => {
  it.each<[condition: Condition, circumstances: Circumstances, verdict: boolean | undefined]>([
    [element('found'), told('element', 'found'), true],
    [element('absent'), told('element', 'found'), false],
    [element('absent'), told('element', 'absent'), true],
    [element('found'), told('element', 'unknown'), undefined],
    [element('absent'), told('element', 'unknown'), undefined],
    [element('absent'), {}, undefined],
    // What is told of the field says nothing of the element.
    [element('found'), told('field', 'filled'), undefined],
    [element('found'), told('element', 'filled'), undefined],
    [field('empty'), told('field', 'empty'), true],
    [field('filled'), told('field', 'empty'), false],
    [{ kind: 'not', part: element('found') }, told('element', 'absent'), true],
    [{ kind: 'not', part: element('found') }, told('element', 'unknown'), undefined],
    [{ kind: 'page', page: 'https://a.example.com/*' }, { page: 'https://a.example.com/b' }, true],
    [{ kind: 'page', page: 'https://a.example.com/*' }, { page: 'https://b.example.com/b' }, false],
    [{ kind: 'page', page: 'https://a.example.com/*' }, {}, undefined],
    [{ kind: 'role', role: 'sales' }, { roles: ['stock', 'sales'] }, true],
    [{ kind: 'role', role: 'sales' }, { roles: [] }, false],
    [{ kind: 'role', role: 'sales' }, {}, undefined],
    [{ kind: 'language', language: 'de' }, { languages: ['de-AT', 'en'] }, true],
    [{ kind: 'language', language: 'de-AT' }, { languages: ['de'] }, false],
    [{ kind: 'language', language: 'en' }, { languages: ['de', 'en'] }, false],
    [{ kind: 'language', language: 'de' }, { languages: ['den'] }, false],
    [{ kind: 'language', language: 'de' }, {}, undefined],
  ])('%j with %j: %s', (condition, circumstances, verdict) => {
    expect(judge(condition, run, circumstances)).toBe(verdict);
  });

  it.each<
    [given: number | string[], part: { choice?: string; atLeast?: number; atMost?: number }, verdict: boolean]
  >([
    [4, { atLeast: 4 }, true],
    [4, { atMost: 4 }, true],
    [4, { atLeast: 5 }, false],
    [4, { atLeast: 1, atMost: 3 }, false],
    [4, { choice: 'a' }, false],
    [['a', 'b'], { choice: 'b' }, true],
    [['a'], { choice: 'b' }, false],
    [['a'], { atLeast: 0 }, false],
  ])('a response of %j with %j: %s', (given, part, verdict) => {
    const answered = { ...run, responses: { survey: given } };
    expect(judge({ kind: 'response', step: 'survey', ...part }, answered, {})).toBe(verdict);
    expect(judge({ kind: 'response', step: 'survey', ...part }, run, {})).toBeUndefined();
  });

  it('knows answers to questions', () => {
    const condition: Condition = { kind: 'answer', lesson: 'l', card: 'q', choice: 'a' };
    expect(judge(condition, { ...run, answers: { 'l/q': 'a' } }, {})).toBe(true);
    expect(judge(condition, { ...run, answers: { 'l/q': 'b' } }, {})).toBe(false);
    expect(judge(condition, run, {})).toBeUndefined();
  });

  it('decides all and any as soon as one part is enough', () => {
    const yes: Condition = { kind: 'language', language: 'de' };
    const no: Condition = { kind: 'language', language: 'fr' };
    const unknown = element('found');
    const verdict = (kind: 'all' | 'any', ...parts: Condition[]) =>
      judge({ kind, parts }, run, { languages: ['de'] });
    expect(verdict('all', yes, yes)).toBe(true);
    expect(verdict('all', unknown, no)).toBe(false);
    expect(verdict('all', unknown, yes)).toBeUndefined();
    expect(verdict('any', unknown, yes)).toBe(true);
    expect(verdict('any', unknown, no)).toBeUndefined();
    expect(verdict('any', no, no)).toBe(false);
  });

  it('never says yes to a condition and to its opposite, and both or neither are known', () => {
    const facts = fc.constantFrom<Fact[]>('found', 'absent', 'empty', 'filled', 'unknown');
    fc.assert(
      fc.property(arbitraryCondition, facts, (condition, fact) => {
        const circumstances = { ...told('element', fact), languages: ['de'] };
        const verdict = judge(condition, run, circumstances);
        const opposite = judge({ kind: 'not', part: condition }, run, circumstances);
        expect(opposite).toBe(verdict === undefined ? undefined : !verdict);
      }),
    );
  });
});

describe('conditionSchema', () => {
  const deep = (levels: number): Condition =>
    levels === 0 ? element('found') : { kind: 'not', part: deep(levels - 1) };

  it('allows three levels and ten parts, and no more', () => {
    const wide = (count: number): Condition => ({ kind: 'all', parts: Array(count).fill(element('found')) });
    expect(conditionSchema.safeParse(deep(3)).success).toBe(true);
    expect(conditionSchema.safeParse(deep(4)).error?.issues[0]?.message).toContain('3 levels');
    expect(conditionSchema.safeParse(wide(10)).success).toBe(true);
    expect(conditionSchema.safeParse({ kind: 'any', parts: [wide(6), wide(5)] }).success).toBe(false);
    expect(conditionSchema.safeParse({ kind: 'any', parts: [] }).success).toBe(false);
  });
});
