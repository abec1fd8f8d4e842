import { expect, it } from 'vitest';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';
import type { TabMemory } from './tab-memory.ts';
import { tabWatch } from './tab-watch.ts';

/** A memory that outlives the watches over it, in JSON as the browser may keep it. */
const memoryOf = (kept = new Map<number, string>()) => {
  const memory: TabMemory = {
    read: async () => new Map([...kept].map(([tab, text]) => [tab, JSON.parse(text)])),
    keep(tab, value) {
      if (value === undefined) kept.delete(tab);
      else kept.set(tab, JSON.stringify(value));
    },
  };
  return { kept, memory };
};
const error = (at: number, id = 1): StruggleEvent => ({ type: 'error', at, id, target: 'button#save' });
const invalid = (at: number): StruggleEvent => ({ type: 'invalid', at, id: 1, target: 'input#name' });

it('goes on where it was, after the worker was ended', async () => {
  const { memory } = memoryOf();
  const first = await tabWatch(memory).take(7, 0, error(0));
  expect(first.map(({ kind }) => kind)).toEqual(['error-click']);
  // The first error a second time would be one without a loop.
  const second = await tabWatch(memory).take(7, 0, error(9000));
  expect(second.map(({ kind }) => kind)).toEqual(['error-loop', 'error-click']);
});

it('keeps the order of events that come while it is read', async () => {
  const { memory } = memoryOf();
  const watch = tabWatch(memory);
  const [early, late] = await Promise.all([watch.take(7, 0, error(0)), watch.take(7, 0, error(5000))]);
  expect(early.map(({ kind }) => kind)).toEqual(['error-click']);
  expect(late.map(({ kind }) => kind)).toEqual(['error-loop', 'error-click']);
});

it('tells tabs and frames apart', async () => {
  const watch = tabWatch(memoryOf().memory);
  await watch.take(7, 0, error(0));
  expect((await watch.take(8, 0, error(5000))).map(({ kind }) => kind)).toEqual(['error-click']);
  expect((await watch.take(7, 2, error(5000))).map(({ kind }) => kind)).toEqual(['error-click']);
});

it('forgets a tab that was closed, and everything when it is told to', async () => {
  const { kept, memory } = memoryOf();
  const watch = tabWatch(memory);
  for (const tab of [1, 2, 3]) await watch.take(tab, 0, error(0));
  await tabWatch(memory).drop(2);
  expect([...kept.keys()]).toEqual([1, 3]);
  await tabWatch(memory).forget();
  expect(kept.size).toBe(0);
});

it('writes nothing for what says nothing to any detector', async () => {
  const { kept, memory } = memoryOf();
  await tabWatch(memory).take(7, 0, { type: 'tick', at: 0 });
  expect(kept.size).toBe(0);
});

it('remembers fifty tabs, and of each no more than fits', async () => {
  const { kept, memory } = memoryOf();
  const watch = tabWatch(memory);
  for (let tab = 0; tab < 60; tab++) {
    for (let round = 0; round < 60; round++) {
      await watch.take(tab, 0, error(round * 2000, round));
      await watch.take(tab, 0, { ...invalid(round * 2000), target: `input#${round}` } as StruggleEvent);
      await watch.take(tab, 0, { type: 'visit', at: round * 2000, place: `${round}`, did: 0, back: true });
    }
  }
  expect(kept.size).toBe(50);
  expect(kept.has(9)).toBe(false);
  // The browser keeps 10 MB for an extension.
  expect(Math.max(...[...kept.values()].map(text => text.length))).toBeLessThan(50_000);
});

it('stands a memory that holds something else', async () => {
  const { memory } = memoryOf(new Map([[7, '"what is this"']]));
  expect((await tabWatch(memory).take(7, 0, error(0))).map(({ kind }) => kind)).toEqual(['error-click']);
});
