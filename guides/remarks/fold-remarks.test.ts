import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryRemark } from '../../tests/fixtures/arbitrary/remarks.ts';
import type { RemarkEvent } from '../schema/remark-event.ts';
import type { ToldRemark } from '../schema/told-remark.ts';
import { foldRemarks } from './fold-remarks.ts';

const name = (at: number): string => `0197294c-4c00-7000-8000-${`${at}`.padStart(12, '0')}`;
const [me, other, moderator] = ['a', 'b', 'c'].map(each => `00000000-0000-4000-8000-00000000000${each}`) as [
  string,
  string,
  string,
];
const remark = (at: number, person = me): Extract<RemarkEvent, { type: 'remark' }> => {
  return { id: name(at), at, person, type: 'remark', kind: 'guide', entry: 'order', text: `Remark ${at}` };
};
const hide = (at: number, of: number): RemarkEvent => {
  return { id: name(at), at, person: moderator, type: 'remark-hidden', remark: name(of), reason: 'Rude' };
};
const show = (at: number, of: number, lifts: number): RemarkEvent => {
  const event = { id: name(at), at, person: moderator, remark: name(of), lifts: name(lifts) };
  return { ...event, type: 'remark-shown' };
};
const withdraw = (at: number, of: number, person = me): RemarkEvent => {
  return { id: name(at), at, person, type: 'remark-withdrawn', remark: name(of) };
};
const erased = (event: RemarkEvent): ToldRemark => ({
  id: event.id,
  at: event.at,
  type: 'remark-erased',
  was: event.type,
  remark: 'remark' in event ? event.remark : event.id,
  ...('lifts' in event ? { lifts: event.lifts } : {}),
});
const seen = (events: ToldRemark[]) =>
  foldRemarks(events).map(({ text, hidden }) => [text, hidden.map(({ reason }) => reason)]);

/** Events as one server has them: each name once, of which some were told again as erased. */
const history: fc.Arbitrary<ToldRemark[]> = fc
  .tuple(
    fc.uniqueArray(arbitraryRemark, { selector: ({ id }) => id, maxLength: 25 }),
    fc.constantFrom(me, other, 'nobody'),
  )
  .map(([events, gone]) => [...events, ...events.filter(({ person }) => person === gone).map(erased)]);

it('shows the same whatever the order in which events come, and however often', () => {
  fc.assert(
    fc.property(
      history.chain(events =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray(events, { minLength: events.length }),
          fc.shuffledSubarray(events),
        ),
      ),
      ([events, shuffled, again]) => {
        expect(foldRemarks([...again, ...shuffled, ...again])).toEqual(foldRemarks(events));
      },
    ),
    { numRuns: 500 },
  );
});

it('tells nothing of who was erased', () => {
  fc.assert(
    fc.property(history, events => {
      const gone = new Set(events.flatMap(event => (event.type === 'remark-erased' ? [event.id] : [])));
      for (const { id } of foldRemarks(events)) expect(gone.has(id)).toBe(false);
    }),
  );
});

it('hides and shows again, by which knew of which and not by clocks', () => {
  expect(seen([remark(1), hide(2, 1)])).toEqual([['Remark 1', ['Rude']]]);
  expect(seen([remark(1), hide(9, 1), show(3, 1, 9)])).toEqual([['Remark 1', []]]);
  // Two have hidden it at once: who undid one did not know of the other.
  expect(seen([remark(1), hide(2, 1), hide(3, 1), show(4, 1, 2)])).toEqual([['Remark 1', ['Rude']]]);
});

it('shows no more what its author has withdrawn, and only its author can', () => {
  expect(seen([remark(1), withdraw(2, 1)])).toEqual([]);
  expect(seen([remark(1), withdraw(2, 1, other)])).toEqual([['Remark 1', []]]);
  expect(seen([remark(1), withdraw(2, 1), hide(3, 1), show(4, 1, 3)])).toEqual([]);
});

it('keeps hidden what a moderator hid who was erased since', () => {
  expect(seen([remark(1), erased(hide(2, 1))])).toEqual([['Remark 1', ['']]]);
  expect(seen([remark(1), hide(2, 1), erased(show(3, 1, 2))])).toEqual([['Remark 1', []]]);
});

it('knows what an event is about only once it has come', () => {
  expect(seen([hide(2, 1)])).toEqual([]);
  expect(seen([remark(3, other), remark(1), hide(2, 1)])).toEqual([
    ['Remark 1', ['Rude']],
    ['Remark 3', []],
  ]);
});
