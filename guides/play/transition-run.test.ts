import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../schema/guide.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Step } from '../schema/step.ts';
import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';
import { startRun } from './start-run.ts';
import { transitionRun } from './transition-run.ts';

const page = 'https://erp.example.com/orders';
const step = (id: string, changes: Partial<Extract<Step, { kind: 'callout' }>> = {}): Step => ({
  id,
  kind: 'callout',
  page,
  text: { en: [] },
  target: { v: 1, key: `button#${id}`, tag: 'button' },
  advance: { on: 'click' },
  ...changes,
});
const guide = (steps: Step[]): Guide => ({
  format: 'handrail/guide',
  formatVersion: 1,
  id: 'g',
  title: { en: 'Order' },
  defaultLocale: 'en',
  pages: [page],
  version: 3,
  publishedAt: 0,
  steps,
});
const three = guide([step('a'), step('b'), step('c')]);
const begin = (of: Guide, preview = false): Run => {
  const begun = startRun({ id: 'r', guide: of, by: 'offer', now: 1, preview });
  if (!begun) throw new Error('a guide with steps starts');
  return begun.run;
};
const play = (of: Guide, run: Run, ...events: RunEvent[]): { run: Run; signals: SignalDraft[] } => {
  const signals: SignalDraft[] = [];
  for (const event of events) {
    const next = transitionRun(run, of, event, 2);
    if (!next) continue;
    run = next.run;
    signals.push(...next.signals);
  }
  return { run, signals };
};
const types = (signals: SignalDraft[]): string[] => signals.map(each => each.type);

describe('transitionRun', () => {
  it('walks from the first step to the end', () => {
    const { run, signals } = play(
      three,
      begin(three),
      { type: 'shown', revision: 1 },
      { type: 'done', revision: 1 },
      { type: 'shown', revision: 2 },
      { type: 'done', revision: 2 },
      { type: 'shown', revision: 3 },
      { type: 'done', revision: 3 },
    );
    expect(run).toMatchObject({ status: 'completed', step: 'c', visit: 3 });
    const walk = ['step-shown', 'step-done'];
    expect(types(signals)).toEqual([...walk, ...walk, ...walk, 'run-completed']);
  });

  it('counts nothing twice and nothing too late', () => {
    const done: RunEvent = { type: 'done', revision: 1 };
    const shown: RunEvent = { type: 'shown', revision: 1 };
    const { run, signals } = play(three, begin(three), shown, shown, done, done, shown);
    expect(run.step).toBe('b');
    expect(types(signals)).toEqual(['step-shown', 'step-done']);
  });

  it('goes back the way it came', () => {
    const { run } = play(
      three,
      begin(three),
      { type: 'shown', revision: 1 },
      { type: 'done', revision: 1 },
      { type: 'shown', revision: 2 },
      { type: 'done', revision: 2 },
      { type: 'back', revision: 3 },
    );
    expect(run).toMatchObject({ step: 'b', trail: ['a'], visit: 4 });
    expect(transitionRun(begin(three), three, { type: 'back', revision: 1 }, 2)).toBeNull();
  });

  it('takes the first branch that holds', () => {
    const branches = [
      { when: { kind: 'answer', lesson: 'l', card: 'q', choice: 'yes' }, to: 'c' } as const,
      { when: { kind: 'page', page: 'https://erp.example.com/done' }, to: 'end' } as const,
    ];
    const branching = guide([step('a', { branches }), step('b'), step('c')]);
    const answer: RunEvent = { type: 'answered', lesson: 'l', card: 'q', choice: 'yes' };
    expect(play(branching, begin(branching), answer, { type: 'done', revision: 1 }).run.step).toBe('c');
    const ended = play(branching, begin(branching), {
      type: 'done',
      revision: 1,
      page: 'https://erp.example.com/done',
    });
    expect(ended.run.status).toBe('completed');
    expect(play(branching, begin(branching), { type: 'done', revision: 1 }).run.step).toBe('b');
  });

  it('knows a click by the page it leads to, once the step was shown', () => {
    const opened = 'https://erp.example.com/orders/new';
    const leading = guide([step('a', { advance: { on: 'click', leadsTo: opened } }), step('b')]);
    const arrived: RunEvent = { type: 'arrived', page: opened };
    expect(play(leading, begin(leading), arrived).run.step).toBe('a');
    expect(play(leading, begin(leading), { type: 'shown', revision: 1 }, arrived).run.step).toBe('b');
  });

  it('pauses, resumes and is left', () => {
    const paused = play(three, begin(three), { type: 'paused', revision: 1 }).run;
    expect(transitionRun(paused, three, { type: 'done', revision: 2 }, 2)).toBeNull();
    const resumed = play(three, paused, { type: 'resumed' }).run;
    expect(resumed).toMatchObject({ status: 'active', step: 'a', shown: false });
    const left = play(three, resumed, { type: 'left' });
    expect(left.run.status).toBe('left');
    expect(left.signals).toEqual([{ type: 'run-left', run: 'r', guide: 'g', version: 3, step: 'a' }]);
  });

  it('goes on with a run that was stored before there were guides of version 2', () => {
    const { decided: _, arrivedAt: __, ...stored } = begin(three);
    const { run, signals } = play(
      three,
      stored,
      { type: 'shown', revision: 1 },
      { type: 'done', revision: 1 },
    );
    expect(run).toMatchObject({ step: 'b', trail: ['a'], visit: 2 });
    expect(types(signals)).toEqual(['step-shown', 'step-done']);
  });

  it('counts nothing in a preview', () => {
    const begun = startRun({ id: 'r', guide: three, by: 'person', now: 1, preview: true });
    expect(begun?.signals).toEqual([]);
    const { signals } = play(three, begin(three, true), { type: 'done', revision: 1 }, { type: 'left' });
    expect(signals).toEqual([]);
  });

  it('holds its invariants whatever happens', () => {
    const event: fc.Arbitrary<RunEvent> = fc.oneof(
      fc.record({
        type: fc.constantFrom('shown', 'done', 'skipped', 'back', 'paused', 'left', 'closed'),
        revision: fc.nat({ max: 12 }),
      }) as fc.Arbitrary<RunEvent>,
      fc.constant<RunEvent>({ type: 'resumed' }),
      fc.record({ type: fc.constant('arrived'), page: fc.constant(page) }) as fc.Arbitrary<RunEvent>,
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), events => {
        const { run, signals } = play(three, begin(three), ...events);
        const count = (type: string): number => types(signals).filter(each => each === type).length;
        expect(count('run-completed')).toBe(run.status === 'completed' ? 1 : 0);
        expect(count('run-left')).toBe(run.status === 'left' ? 1 : 0);
        // A paused run can be left.
        const paused = count('run-paused') - count('run-resumed');
        expect(run.status === 'left' ? [0, 1] : [run.status === 'paused' ? 1 : 0]).toContain(paused);
        const visits = signals.flatMap(each => ('visit' in each ? [`${each.type} ${each.visit}`] : []));
        expect(new Set(visits).size).toBe(visits.length);
        expect(three.steps.some(each => each.id === run.step)).toBe(true);
        expect(run.trail.length).toBeLessThan(run.visit);
      }),
    );
  });
});
