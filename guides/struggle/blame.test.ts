import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BlameState, blame } from './blame.ts';
import type { StruggleEvent } from './struggle-event.ts';

const press = (at: number, id = 1): StruggleEvent => ({
  ...{ type: 'press', at, id, target: `button#b${id}` },
  ...{ sort: 'control', answered: false, busy: false, form: 0 },
});
const refused = (begun: number, place = 'x'): StruggleEvent => ({
  type: 'refused',
  at: begun + 300,
  begun,
  place,
});
const errorsOf = (events: readonly StruggleEvent[]) => {
  let state: BlameState | undefined;
  return events.flatMap(given => {
    const { state: next, event } = blame(state, given);
    state = next;
    return event?.type === 'error' ? [[event.id, event.pressedAt]] : [];
  });
};

it('puts a request that was refused down to the press that it began with', () => {
  expect(errorsOf([press(1000), refused(1050)])).toEqual([[1, 1000]]);
  expect(errorsOf([press(1000), refused(980)])).toEqual([[1, 1000]]);
});

it('puts nothing down to a press that is past, nor to one that comes later', () => {
  expect(errorsOf([refused(1000), press(2000), refused(5000, 'y'), press(9000)])).toEqual([]);
});

it('knows the requests again that fail by themselves, though one begins with a press', () => {
  const polling = [refused(1000), refused(2000), press(3000), refused(3050), press(5000), refused(5050)];
  expect(errorsOf(polling)).toEqual([]);
  expect(errorsOf([...polling, press(7000), refused(7050, 'saving')])).toEqual([[1, 7000]]);
});

it('takes what failed once while the page was loaded, and fails again at each press, for the press’s', () => {
  expect(errorsOf([refused(100), press(3000), refused(3050), press(5000), refused(5050)])).toEqual([
    [1, 3000],
    [1, 5000],
  ]);
});

it('says which press an error that is shown belongs to', () => {
  const shown: StruggleEvent = { type: 'error', at: 2500, id: 1, target: 'button#b1' };
  expect(errorsOf([press(1000), shown])).toEqual([[1, 1000]]);
  expect(errorsOf([press(1000, 2), shown])).toEqual([[1, undefined]]);
});

it('makes errors of refusals only after a press, and never remembers more than a few addresses', () => {
  const anyEvent = fc.oneof(
    fc.record({ at: fc.nat(20_000), id: fc.nat(3) }).map(({ at, id }) => press(at, id)),
    fc.record({ at: fc.nat(20_000), place: fc.string() }).map(({ at, place }) => refused(at, place)),
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 80 }), events => {
      let state: BlameState | undefined;
      for (const given of events) {
        const before = state;
        const { state: next, event } = blame(state, given);
        state = next;
        expect(next.byThemselves.length).toBeLessThanOrEqual(20);
        if (event?.type === 'error') expect(before?.press).toBeDefined();
      }
    }),
  );
});
