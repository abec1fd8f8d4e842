import { describe, expect, it } from 'vitest';
import type { Guide } from '../schema/guide.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Step } from '../schema/step.ts';
import type { Target } from '../schema/target.ts';
import type { Player } from './circumstances.ts';
import type { Fact } from './fact.ts';
import { factKey } from './fact-key.ts';
import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';
import { startRun } from './start-run.ts';
import { transitionRun } from './transition-run.ts';

const page = 'https://erp.example.com/orders';
const target: Target = { v: 1, key: 'button#save', tag: 'button' };
const text = { en: [] };
const found = { kind: 'element', is: 'found', target } as const;
const saw = (fact: Fact) => ({ facts: { [factKey(found)]: fact } });
const step = (id: string, rest: object): Step => ({ id, page, text, ...rest }) as unknown as Step;
const say = (id: string, rest: object = {}): Step => step(id, { kind: 'message', ...rest });
const point = (id: string, rest: object = {}): Step =>
  step(id, { kind: 'callout', target, advance: { on: 'click' }, ...rest });
const guide = (...steps: Step[]): Guide => ({
  format: 'handrail/guide',
  formatVersion: 2,
  id: 'g',
  title: { en: 'Order' },
  defaultLocale: 'en',
  pages: [page],
  version: 3,
  publishedAt: 0,
  steps,
});

type Spoken = { [key: string]: unknown; type: RunEvent['type'] };

/** Plays events, each said of the present revision, a second apart. Signals are written as `type step`. */
const play = (steps: Step[], events: Spoken[], player: Player = {}) => {
  const of = guide(...steps);
  const begun = startRun({ id: 'r', guide: of, by: 'person', now: 0, circumstances: player });
  if (!begun) throw new Error('a guide with steps starts');
  let { run } = begun;
  const signals: SignalDraft[] = begun.signals.slice(1);
  let now = 0;
  for (const event of events) {
    now += 1000;
    const next = transitionRun(run, of, { revision: run.revision, ...event } as RunEvent, now, player);
    if (!next) continue;
    run = next.run;
    signals.push(...next.signals);
  }
  const told = signals.map(signal => {
    const { type } = signal;
    const why = 'reason' in signal && signal.reason ? ` ${signal.reason}` : '';
    const route = 'route' in signal && signal.route ? ` ${signal.route}` : '';
    return `${type}${'step' in signal ? ` ${signal.step}` : ''}${why}${route}`;
  });
  return { run, signals, told };
};
const at = (steps: Step[], ...events: Spoken[]): string => play(steps, events).run.step;
const shown: Spoken = { type: 'shown' };
const done: Spoken = { type: 'done' };

describe('a branch step', () => {
  const branch = (...when: object[]): Step =>
    step('b', { kind: 'branch', branches: when.map((each, index) => ({ when: each, to: `to${index}` })) });
  const rest = [say('next'), say('to0'), say('to1')];
  const language = { kind: 'language', language: 'de' };

  it('is walked over where it can be decided, at the start and later, and tells nothing', () => {
    const { run, told } = play([branch(language), ...rest], [], { languages: ['de'] });
    expect(run).toMatchObject({ step: 'to0', revision: 1, visit: 2 });
    expect(told).toEqual([]);
    expect(play([say('a'), branch(language), ...rest], [done], { languages: ['fr'] }).run.step).toBe('next');
  });

  it('waits for what only the page can tell, and then decides', () => {
    expect(at([branch(found), ...rest])).toBe('b');
    expect(at([branch(found), ...rest], { type: 'noted', ...saw('found') })).toBe('to0');
    expect(at([branch(found), ...rest], { type: 'noted', ...saw('absent') })).toBe('next');
    expect(at([branch(found), ...rest], { type: 'noted', ...saw('unknown') })).toBe('next');
    expect(at([branch(found), ...rest], { type: 'noted' })).toBe('next');
    expect(at([branch(found, { kind: 'page', page }), ...rest], { type: 'noted', page })).toBe('to1');
  });

  it('does not wait where an earlier branch is decided', () => {
    expect(play([branch(language, found), ...rest], [], { languages: ['de'] }).run.step).toBe('to0');
  });

  it('is not on the way back', () => {
    const steps = [say('a'), branch(found), ...rest];
    const { run } = play(steps, [shown, done, { type: 'noted' }, shown, { type: 'back' }]);
    expect(run).toMatchObject({ step: 'a', trail: [] });
  });
});

describe('a step that may be done already', () => {
  const steps = [say('a'), point('b', { skipWhen: found }), say('c')];

  it('is passed over once the page says so, and told as such', () => {
    const { run, told } = play(steps, [shown, done, { type: 'noted', ...saw('found') }]);
    expect(run).toMatchObject({ step: 'c', trail: ['a'] });
    expect(told).toEqual(['step-shown a', 'step-done a', 'step-skipped b already-done']);
  });

  it('is shown where it is not, or where it cannot be told', () => {
    for (const fact of ['absent', 'unknown'] as const) {
      const { run } = play(steps, [
        shown,
        done,
        { type: 'noted', ...saw(fact) },
        { type: 'noted', ...saw('found') },
      ]);
      expect(run).toMatchObject({ step: 'b', decided: true, revision: 2 });
    }
  });

  it('is not taken from a person who sees it, nor from one who went back to it', () => {
    expect(at(steps, shown, done, shown, { type: 'noted', ...saw('found') })).toBe('b');
    const back = [
      shown,
      done,
      shown,
      done,
      shown,
      { type: 'back' },
      { type: 'noted', ...saw('found') },
    ] as Spoken[];
    expect(at(steps, ...back)).toBe('b');
  });

  it('completes the guide where nothing is left to do', () => {
    const { run, told } = play([point('a', { skipWhen: found })], [{ type: 'noted', ...saw('found') }]);
    expect(run.status).toBe('completed');
    expect(told).toEqual(['step-skipped a already-done', 'run-completed']);
  });
});

describe('a step that fails', () => {
  const failed: Spoken = { type: 'failed', reason: 'absent' };
  const steps = (otherwise?: object): Step[] => [
    point('a', otherwise ? { otherwise } : {}),
    say('b'),
    say('c'),
  ];

  it('stays where its author says nothing else', () => {
    expect(play(steps(), [failed, failed])).toMatchObject({
      told: ['step-failed a absent'],
      run: { step: 'a' },
    });
  });

  it('goes on at another step', () => {
    const { run, told } = play(steps({ to: 'c' }), [failed]);
    expect(run.step).toBe('c');
    expect(told).toEqual(['step-failed a absent step']);
  });

  it('stays for an alternative that was found, and can then be done or skipped like any other', () => {
    const steps_ = steps({ alternatives: [target], message: text, to: 'c' });
    const { run, told } = play(steps_, [{ ...failed, alternative: 0 }]);
    expect(run).toMatchObject({ step: 'a', alternative: 0 });
    expect(told).toEqual(['step-failed a absent alternative']);
    const skipped = play(steps_, [{ ...failed, alternative: 0 }, { type: 'skipped' }]);
    expect(skipped.run.step).toBe('b');
    expect(skipped.run).not.toHaveProperty('alternative');
    expect(at(steps_, { ...failed, alternative: 5 }, { type: 'skipped' })).toBe('c');
  });

  it('says its message, and takes the route when the person goes on', () => {
    const { run, told } = play(steps({ message: text, to: 'c' }), [failed, { type: 'skipped' }]);
    expect(run.step).toBe('c');
    expect(told).toEqual(['step-failed a absent step', 'step-skipped a failed']);
    expect(at(steps({ message: text }), failed, { type: 'skipped' })).toBe('b');
    expect(play(steps({ message: text }), [failed]).told).toEqual(['step-failed a absent message']);
  });

  it('leaves the guide at an end, which is not completed by that', () => {
    const { run, told } = play(steps({ message: text, to: 'end' }), [failed, { type: 'skipped' }]);
    expect(run.status).toBe('left');
    expect(told).toEqual(['step-failed a absent end', 'step-skipped a failed', 'run-left a']);
    expect(play(steps({ to: 'end' }), [failed]).run.status).toBe('left');
  });

  it('can still be done where the target comes after all', () => {
    const { run, told } = play(steps({ message: text, to: 'c' }), [failed, shown, done]);
    expect(run.step).toBe('b');
    expect(told.at(-1)).toBe('step-done a');
  });

  it('is none before the target was waited for', () => {
    const waiting = steps({ waitSeconds: 2, to: 'c' });
    expect(play(waiting, [failed])).toMatchObject({ run: { step: 'a', failed: false }, told: [] });
    expect(at(waiting, failed, failed)).toBe('c');
  });

  it('is none where there is no target', () => {
    expect(play([say('a')], [failed]).told).toEqual([]);
  });
});

describe('a wait', () => {
  const wait = (rest: object = {}): Step => step('w', { kind: 'wait', until: found, seconds: 3, ...rest });
  const rest = [say('next'), say('late')];
  const up: Spoken = { type: 'timed-out' };

  it('goes on as soon as what it waits for is so', () => {
    const { run, told } = play(
      [wait(), ...rest],
      [shown, { type: 'noted', ...saw('absent') }, { type: 'noted', ...saw('found') }],
    );
    expect(run).toMatchObject({ step: 'next', trail: [] });
    expect(told).toEqual(['step-shown w', 'step-done w']);
    const onPage = wait({ until: { kind: 'page', page } });
    expect(at([onPage, ...rest], { type: 'arrived', page })).toBe('next');
  });

  it('is over when its time is up, and not before', () => {
    expect(at([wait(), ...rest], up, up)).toBe('w');
    const { run, told } = play([wait({ otherwise: { to: 'late' } }), ...rest], [up, up, up]);
    expect(run.step).toBe('late');
    expect(told).toEqual(['step-failed w timeout step']);
    expect(at([wait(), ...rest], up, up, up)).toBe('next');
    expect(at([wait(), ...rest], up, up, { ...up, ...saw('found') })).toBe('next');
  });

  it('says that it took too long, and goes on with the person', () => {
    const late = wait({ otherwise: { message: text, to: 'late' } });
    expect(play([late, ...rest], [up, up, up]).run).toMatchObject({ step: 'w', failed: true });
    expect(at([late, ...rest], up, up, up, { type: 'skipped' })).toBe('late');
  });

  it('begins again after a pause', () => {
    const { run } = play([wait(), ...rest], [{ type: 'paused' }, up, up, up, { type: 'resumed' }, up]);
    expect(run).toMatchObject({ step: 'w', arrivedAt: 5000 });
  });
});

describe('a survey', () => {
  const survey = (answer: object): Step => step('s', { kind: 'survey', answer, readBy: { en: 'We do' } });
  const choice = (multiple: boolean) => ({ type: 'choice', multiple, choices: [{ id: 'a' }, { id: 'b' }] });
  const answer = (kind: object, response: object) =>
    play([survey(kind), say('next')], [{ type: 'responded', response }]);

  it.each<[kind: object, response: object, told: object | null]>([
    [{ type: 'rating' }, { value: 5 }, { type: 'step-answered', answer: 'rating', value: 5 }],
    [{ type: 'rating' }, { value: 0 }, null],
    [{ type: 'rating' }, { value: 2.5 }, null],
    [{ type: 'rating' }, { choices: ['a'] }, null],
    [{ type: 'recommend' }, { value: 0 }, { type: 'step-answered', answer: 'recommend', value: 0 }],
    [{ type: 'recommend' }, { value: 11 }, null],
    [choice(false), { choices: ['b'] }, { type: 'step-answered', answer: 'choice', choices: ['b'] }],
    [choice(false), { choices: ['a', 'b'] }, null],
    [choice(true), { choices: ['b', 'a'] }, { type: 'step-answered', answer: 'choice', choices: ['a', 'b'] }],
    [choice(true), { choices: ['a', 'a'] }, null],
    [choice(true), { choices: ['c'] }, null],
    [choice(true), { choices: [] }, null],
    [{ type: 'text' }, { text: '  well done ' }, { type: 'feedback-given', text: 'well done' }],
    [{ type: 'text' }, { text: ' ' }, null],
    [{ type: 'text' }, { text: 'x'.repeat(501) }, null],
    [{ type: 'text' }, { value: 3 }, null],
  ])('of %j answered with %j tells %j', (kind, response, told) => {
    const { run, signals } = answer(kind, response);
    expect(run.step).toBe(told ? 'next' : 's');
    expect(signals).toMatchObject(told ? [told, { type: 'step-done', step: 's' }] : []);
  });

  it('keeps numbers and choices for branches, and own words nowhere', () => {
    expect(answer({ type: 'rating' }, { value: 4 }).run.responses).toEqual({ s: 4 });
    expect(JSON.stringify(answer({ type: 'text' }, { text: 'secret' }).run)).not.toContain('secret');
    const asking = {
      ...survey({ type: 'rating' }),
      branches: [{ when: { kind: 'response', step: 's', atMost: 2 }, to: 'sorry' }],
    } as Step;
    const steps = [asking, say('next'), say('sorry')];
    expect(at(steps, { type: 'responded', response: { value: 1 } })).toBe('sorry');
    expect(at(steps, { type: 'responded', response: { value: 3 } })).toBe('next');
  });

  it('does not count as done without an answer', () => {
    expect(play([survey({ type: 'rating' }), say('next')], [done]).told).toEqual(['step-skipped s passed']);
  });
});

describe('a checklist', () => {
  const tasks = [
    { id: 'guide', text: { en: '' }, guide: 'other' },
    { id: 'field', text: { en: '' }, doneWhen: found },
  ];
  const steps = [step('l', { kind: 'checklist', tasks }), say('next')];

  it('ticks each task once, and is done when all are', () => {
    const events: Spoken[] = [
      { type: 'guide-completed', guide: 'unknown' },
      { type: 'guide-completed', guide: 'other' },
      { type: 'guide-completed', guide: 'other' },
      { type: 'noted', ...saw('found') },
      { type: 'noted', ...saw('absent') },
      done,
    ];
    const { told, run } = play(steps, events);
    expect(told).toEqual(['task-done l', 'task-done l', 'step-done l']);
    expect(run).toMatchObject({ step: 'next', tasks: { l: ['guide', 'field'] } });
  });

  it('hears of a guide that was completed while it is paused', () => {
    const { run } = play(steps, [{ type: 'paused' }, { type: 'guide-completed', guide: 'other' }]);
    expect(run).toMatchObject({ status: 'paused', tasks: { l: ['guide'] } });
  });

  it('can be passed over with open tasks, and is not done by that', () => {
    expect(play(steps, [done]).told).toEqual(['step-skipped l passed']);
  });
});

describe('questions and lessons', () => {
  it('a question is done when its first answer was given and read', () => {
    const steps = [step('q', { kind: 'question', lesson: 'l', card: 'c' }), say('next')];
    const response = { choices: ['a'] };
    const { told, run } = play(steps, [
      { type: 'responded', response },
      { type: 'responded', response, correct: false },
      { type: 'responded', response: { choices: ['b'] }, correct: true },
      done,
    ]);
    expect(told).toEqual(['step-answered q', 'step-done q']);
    expect(run.answers).toEqual({ 'l/c': 'a' });
    expect(play(steps, [done]).told).toEqual(['step-skipped q passed']);
  });

  it('a lesson is done when that lesson is completed', () => {
    const steps = [step('l', { kind: 'lesson', lesson: 'one' }), say('next')];
    expect(at(steps, { type: 'lesson-completed', lesson: 'other' })).toBe('l');
    expect(play(steps, [{ type: 'lesson-completed', lesson: 'one' }]).told).toEqual(['step-done l']);
    expect(play(steps, [done]).told).toEqual(['step-skipped l passed']);
  });
});

describe('the other kinds', () => {
  it('an action tells whether Handrail did it', () => {
    const steps = [
      step('a', { kind: 'action', target, does: { type: 'ask-and-type', label: { en: '' } } }),
      say('b'),
    ];
    const { signals } = play(steps, [{ ...done, acted: true }]);
    expect(signals).toMatchObject([{ type: 'action-performed', action: 'type' }, { type: 'step-done' }]);
    expect(play(steps, [done]).told).toEqual(['step-done a']);
    expect(play([say('a'), say('b')], [{ ...done, acted: true }]).told).toEqual(['step-done a']);
  });

  it('a jump is done when its page is reached after it was shown', () => {
    const steps = [step('j', { kind: 'jump', address: `${page}/4711?tab=1` }), say('next')];
    const arrived: Spoken = { type: 'arrived', page: `${page}/*` };
    expect(at(steps, arrived)).toBe('j');
    expect(at(steps, shown, { type: 'arrived', page })).toBe('j');
    expect(at(steps, shown, arrived)).toBe('next');
  });

  it('an end ends the guide wherever it stands, and needs no other', () => {
    const { run, told } = play([step('e', { kind: 'end' }), say('never')], [shown, done]);
    expect(run).toMatchObject({ status: 'completed', closed: true });
    expect(told).toEqual(['step-shown e', 'step-done e', 'run-completed']);
  });

  it('an end takes what the person thinks of it once, where it asks', () => {
    const end = (feedback?: object): Step[] => [
      step('e', { kind: 'end', ...(feedback ? { feedback } : {}) }),
    ];
    const asks = { readBy: { en: '' } };
    const given: Spoken = { type: 'feedback', helpful: false, text: ' too long ' };
    const said = (feedback?: object, ...events: Spoken[]) => play(end(feedback), events).signals;
    expect(said({ ...asks, words: true }, given, given)).toMatchObject([
      { helpful: false, text: 'too long' },
    ]);
    expect(said(asks, given)[0]).not.toHaveProperty('text');
    expect(said(asks, { type: 'feedback', text: 'words' })).toEqual([]);
    expect(said({ ...asks, words: true }, { type: 'feedback', text: 'x'.repeat(501) })).toEqual([]);
    expect(said(undefined, given)).toEqual([]);
    const { run } = play(end({ ...asks, words: true }), [{ type: 'feedback', text: 'secret' }]);
    expect(JSON.stringify(run satisfies Run)).not.toContain('secret');
  });
});
