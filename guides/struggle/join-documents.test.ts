import { expect, it } from 'vitest';
import { type Documents, joinDocuments } from './join-documents.ts';
import type { StruggleEvent } from './struggle-event.ts';

const edit = (id: number, form: number): StruggleEvent => ({
  ...{ type: 'edit', at: 0, id, form, target: 'input#name' },
  ...{ how: 'insert', change: 1 },
});
const hover = (id: number, group: number): StruggleEvent => ({
  ...{ type: 'hover', at: 0, id, group, target: 'a' },
});
const loaded: StruggleEvent = { type: 'loaded', at: 0 };
/** The events as they come out, one after the other. */
const join = (...all: [frame: number, event: StruggleEvent][]): StruggleEvent[] => {
  let state: Documents | undefined;
  return all.map(([frame, given]) => {
    const { state: next, event } = joinDocuments(state, frame, given);
    state = next;
    return event;
  });
};
const numbers = (events: readonly StruggleEvent[]) =>
  events.flatMap(event => (event.type === 'edit' ? [[event.id, event.form]] : []));

it('tells the controls and the forms of two frames apart', () => {
  const [one, two, again] = numbers(join([0, edit(1, 2)], [3, edit(1, 2)], [0, edit(1, 2)]));
  expect(two?.[0]).not.toBe(one?.[0]);
  expect(two?.[1]).not.toBe(one?.[1]);
  expect(again).toEqual(one);
});

it('tells those of a document apart from those that were in its frame before', () => {
  for (const frame of [0, 3]) {
    const [before, after] = numbers(join([frame, edit(1, 2)], [frame, loaded], [frame, edit(1, 2)]));
    expect(after?.[0]).not.toBe(before?.[0]);
    expect(after?.[1]).not.toBe(before?.[1]);
  }
});

it('leaves a page its numbers where a frame in it is loaded, and takes frames away with their page', () => {
  const kept = numbers(join([0, edit(1, 2)], [3, loaded], [0, edit(1, 2)]));
  expect(kept[1]).toEqual(kept[0]);
  const gone = numbers(join([3, edit(1, 2)], [0, loaded], [3, edit(1, 2)]));
  expect(gone[1]?.[0]).not.toBe(gone[0]?.[0]);
});

it('keeps no form, no group and no control what they are', () => {
  const [, form, group] = join([5, loaded], [5, edit(1, 0)], [5, hover(1, 0)]);
  expect(form).toMatchObject({ form: 0 });
  expect(group).toMatchObject({ group: 0 });
  expect(join([0, loaded], [0, loaded], [0, { type: 'help', at: 1 }])[2]).toEqual({ type: 'help', at: 1 });
});

it('remembers so many frames and no more', () => {
  let state: Documents | undefined;
  for (let frame = 0; frame < 200; frame++) state = joinDocuments(state, frame, edit(1, 1)).state;
  expect(state?.shown).toHaveLength(40);
});
