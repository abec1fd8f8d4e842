import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FoldedAction, type FoldState, foldActions } from './fold-actions.ts';
import type { RecordedEvent, SubjectKind } from './recorded-event.ts';

const fold = (events: RecordedEvent[]): FoldedAction[] => {
  let state: FoldState = {};
  return events.flatMap(event => {
    const [next, actions] = foldActions(state, event);
    state = next;
    return actions;
  });
};

const on = (kind: SubjectKind, subject: string) => ({
  press: (at: number): RecordedEvent => ({ type: 'press', at, subject, kind }),
  click: (at: number, count = 1): RecordedEvent => ({ type: 'click', at, subject, kind, count }),
  doubleClick: (at: number): RecordedEvent => ({ type: 'double-click', at, subject, kind }),
  typed: (at: number): RecordedEvent => ({ type: 'typed', at, subject, kind }),
  change: (at: number): RecordedEvent => ({ type: 'change', at, subject, kind }),
  leave: (at: number): RecordedEvent => ({ type: 'leave', at, subject, kind }),
});
const save = on('control', 'save');
const row = on('control', 'row');
const name = on('field', 'name');
const city = on('opener', 'city');
const status = on('select', 'status');
const tick = on('toggle', 'tick');
const later: RecordedEvent = { type: 'time', at: 100_000 };

const cases: [string, RecordedEvent[], string[]][] = [
  ['one click', [save.press(0), save.click(80), later], ['click save']],
  ['a click is held back', [save.press(0), save.click(80), { type: 'time', at: 200 }], []],
  ['a click before the page goes', [save.click(80), { type: 'unload', at: 90 }], ['click save']],
  [
    'a double-click',
    [row.press(0), row.click(80), row.press(150), row.click(220, 2), row.doubleClick(221), later],
    ['double-click row'],
  ],
  [
    'a third click in a row',
    [row.click(0), row.click(150, 2), row.doubleClick(151), row.click(300, 3), later],
    ['double-click row'],
  ],
  [
    'two slow clicks',
    [row.click(0), { type: 'time', at: 400 }, row.click(900), later],
    ['click row', 'click row'],
  ],
  [
    'clicks on two controls',
    [save.click(0), row.press(100), row.click(150), later],
    ['click save', 'click row'],
  ],
  ['a label and its control', [save.click(0), save.click(1), later], ['click save']],
  [
    'typing',
    [
      name.press(0),
      name.click(90),
      name.typed(500),
      name.typed(600),
      name.change(900),
      name.leave(901),
      later,
    ],
    ['input name'],
  ],
  [
    'a click into a field without typing',
    [name.press(0), name.click(90), save.click(400), later],
    ['click save'],
  ],
  ['typing without a change event', [name.typed(0), name.leave(50), later], ['input name']],
  ['typing when the page goes', [name.typed(0), { type: 'unload', at: 10 }], ['input name']],
  [
    'typing, then Enter that sends the form',
    [name.typed(0), name.change(90), save.click(91, 0), later],
    ['input name', 'click save'],
  ],
  [
    'a slider that commits again and again',
    [name.change(0), name.change(40), name.change(80)],
    ['input name'],
  ],
  [
    'a field that is filled in twice',
    [name.change(0), save.click(40), later, name.change(100_001)],
    ['input name', 'click save', 'input name'],
  ],
  [
    'a choice from what a field opens',
    [city.press(0), city.click(80), row.press(500), row.click(580), later],
    ['click city', 'click row'],
  ],
  [
    'typing in a field that opens something',
    [city.click(0), city.typed(200), city.change(400), later],
    ['input city'],
  ],
  ['a select', [status.press(0), status.click(80), status.change(900), later], ['select status']],
  ['a tick', [tick.press(0), tick.click(80), tick.change(81), later], ['check tick']],
  [
    'a tick by its label',
    [tick.press(0), tick.click(80), tick.click(81), tick.change(82), later],
    ['check tick'],
  ],
];

test.each(cases)('%s', (_name, events, expected) => {
  expect(fold(events).map(({ action, subject }) => `${action} ${subject}`)).toEqual(expected);
});

const kinds = ['control', 'field', 'opener', 'select', 'toggle'] as const;
const subjects = kinds.map(kind => on(kind, kind));
const anySteps = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 800 }),
    subject: fc.constantFrom(...subjects),
    what: fc.constantFrom('press', 'click', 'doubleClick', 'typed', 'change', 'leave'),
  }),
  { maxLength: 40 },
);

const toEvents = (steps: { wait: number; subject: (typeof subjects)[number]; what: keyof typeof save }[]) => {
  let at = 0;
  return steps.flatMap(({ wait, subject, what }): RecordedEvent[] => {
    at += wait;
    return [{ type: 'time', at }, subject[what](at)];
  });
};

test('whatever happens, there are no more actions than there was reason for', () => {
  fc.assert(
    fc.property(anySteps, steps => {
      const events = toEvents(steps);
      const actions = fold([...events, { type: 'unload', at: 1e9 }]);
      const count = (type: RecordedEvent['type'], kind: SubjectKind): number =>
        events.filter(event => event.type === type && 'kind' in event && event.kind === kind).length;
      const told = (action: FoldedAction['action'], subject: SubjectKind): number =>
        actions.filter(each => each.action === action && each.subject === subject).length;
      expect(told('check', 'toggle')).toBe(count('change', 'toggle'));
      expect(told('select', 'select')).toBe(count('change', 'select'));
      expect(told('click', 'control')).toBeLessThanOrEqual(count('click', 'control'));
      expect(told('double-click', 'control')).toBeLessThanOrEqual(count('double-click', 'control'));
      expect(told('click', 'field') + told('click', 'toggle') + told('click', 'select')).toBe(0);
      const reasons = count('change', 'field') + count('typed', 'field');
      expect(told('input', 'field')).toBeLessThanOrEqual(reasons);
    }),
  );
});

test('whatever happens, nothing is kept back when the page goes', () => {
  fc.assert(
    fc.property(anySteps, steps => {
      let state: FoldState = {};
      for (const event of [...toEvents(steps), { type: 'unload', at: 1e9 } as const])
        [state] = foldActions(state, event);
      expect(state).not.toHaveProperty('held');
      expect(state).not.toHaveProperty('opened');
      expect(state).not.toHaveProperty('typing');
    }),
  );
});

test('the same two filled in fields never become one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b'), { maxLength: 20 }), order => {
      const events = order.map((subject, at) => on('field', subject).change(at));
      const expected = order.filter((subject, at) => subject !== order[at - 1]);
      expect(fold(events).map(({ subject }) => subject)).toEqual(expected);
    }),
  );
});
