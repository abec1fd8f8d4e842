import { expect, it } from 'vitest';
import { type SinceVisit, sinceVisit } from './since-visit.ts';
import type { StruggleEvent } from './struggle-event.ts';

type Told = [frame: number, event: StruggleEvent];
const press: StruggleEvent = {
  ...{ type: 'press', at: 0, id: 1, target: 'a', sort: 'control' },
  ...{ answered: true, busy: false, form: 0 },
};
const edit: StruggleEvent = {
  ...{ type: 'edit', at: 0, id: 1, form: 0, target: 'input' },
  ...{ how: 'insert', change: 1 },
};
const visit: StruggleEvent = {
  type: 'visit',
  at: 0,
  place: 'a',
  page: 'https://erp.example.com/',
  did: 0,
  back: false,
};
const submit: StruggleEvent = { type: 'submit', at: 0, form: 1 };
const loaded = (at = 500): StruggleEvent => ({ type: 'loaded', at });
const wrong: StruggleEvent = { type: 'invalid', at: 600, id: 1, target: 'input', atLoad: true };

const comesOut = (...all: Told[]): StruggleEvent[] => {
  let state: SinceVisit | undefined;
  return all.flatMap(([frame, given]) => {
    const { state: next, event } = sinceVisit(state, frame, given);
    state = next;
    return event ? [event] : [];
  });
};
const didAt = (...all: Told[]): number[] =>
  comesOut(...all).flatMap(event => (event.type === 'visit' ? [event.did] : []));
const counts = (...all: Told[]): boolean => comesOut(...all).some(({ type }) => type === 'invalid');

it('counts what was done at the place that was left, in all frames and over loads', () => {
  expect(didAt([0, visit], [0, press], [4, edit], [0, edit], [0, loaded()], [0, visit])).toEqual([0, 3]);
  expect(didAt([0, press], [0, loaded()], [0, visit], [0, loaded()], [0, visit])).toEqual([1, 0]);
});

it('takes what was wrong at a load for an attempt where a form was sent before', () => {
  expect(counts([0, loaded()], [0, visit], [0, wrong])).toBe(false);
  expect(counts([0, submit], [0, loaded()], [0, visit], [0, wrong])).toBe(true);
  expect(counts([0, submit], [0, loaded()], [0, visit], [0, loaded()], [0, visit], [0, wrong])).toBe(false);
});

it('does not put a page down to what was sent long ago, or answered in place', () => {
  expect(counts([0, submit], [0, loaded(40_000)], [0, visit], [0, wrong])).toBe(false);
  expect(counts([0, submit], [0, visit], [0, loaded()], [0, visit], [0, wrong])).toBe(false);
});

it('knows the forms of frames apart, and a form in a frame that asks for the whole tab', () => {
  expect(counts([4, submit], [4, loaded()], [4, wrong])).toBe(true);
  expect(counts([4, submit], [5, loaded()], [5, wrong])).toBe(false);
  expect(counts([4, submit], [0, loaded()], [0, visit], [0, wrong])).toBe(true);
});

it('leaves alone what was found wrong later', () => {
  expect(counts([0, { type: 'invalid', at: 1, id: 1, target: 'input' }])).toBe(true);
});

it('changes nothing where nothing was said', () => {
  const state: SinceVisit = { did: 1, sent: [], answers: [] };
  for (const event of [loaded(), wrong, { type: 'tick', at: 1 } as const]) {
    expect(sinceVisit(state, 0, event).state).toBe(state);
  }
});
