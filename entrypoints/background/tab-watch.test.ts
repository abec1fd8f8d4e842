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
      for (const event of arrive(round * 2000, `${round}`, true)) await watch.take(tab, 0, event);
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

const press = (at: number, id = 1): StruggleEvent => ({
  ...{ type: 'press', at, id, target: 'a#record', sort: 'control' },
  ...{ answered: true, busy: false, form: 0 },
});
const edits = (at: number): StruggleEvent[] =>
  ([1, 3] as const).map(change => ({
    ...{ type: 'edit', at, id: 2, form: 3, target: 'input#name' },
    ...{ how: 'insert', change },
  }));
/** A document that was loaded, or that the browser had kept. */
const arrive = (at: number, place: string, back = false): StruggleEvent[] => [
  { type: 'loaded', at },
  { type: 'visit', at, place, page: 'https://erp.example.com/', did: 0, back },
];
const kindsOf = async (events: readonly StruggleEvent[], frame = 0): Promise<string[]> => {
  const watch = tabWatch(memoryOf().memory);
  const kinds: string[] = [];
  for (const event of events) kinds.push(...(await watch.take(7, frame, event)).map(({ kind }) => kind));
  return kinds;
};

it('knows over loaded pages what was done at each', async () => {
  const visits = ['a', 'b', 'a', 'b', 'a', 'b'].map((place, index) => ({ place, at: index * 5000 }));
  const looked = visits.flatMap(({ place, at }) => [...arrive(at, place), press(at + 4000)]);
  expect(await kindsOf(looked)).toContain('navigation-ping-pong');
  const worked = visits.flatMap(({ place, at }) => [
    ...arrive(at, place),
    ...edits(at + 1000),
    press(at + 4000),
  ]);
  expect(await kindsOf(worked)).not.toContain('navigation-ping-pong');
});

it('sees that a page was left at once, also for one that the browser had kept', async () => {
  const turns = Array.from({ length: 4 }, (_, index) => index * 6000);
  const looked = turns.flatMap(at => [
    ...arrive(at, 'list', at > 0),
    press(at + 3000),
    ...arrive(at + 4000, `record ${at}`),
  ]);
  expect(await kindsOf(looked)).toContain('u-turn');
});

it('takes no number of one document for that of another', async () => {
  const other: StruggleEvent = { ...error(9000, 3), target: 'button#other' } as StruggleEvent;
  expect(await kindsOf([error(0, 3), ...arrive(5000, 'b'), other])).not.toContain('error-loop');
  expect(await kindsOf([error(0, 3), ...arrive(5000, 'b'), error(9000, 1)])).toContain('error-loop');
  const watch = tabWatch(memoryOf().memory);
  await watch.take(7, 4, error(0));
  // A frame beside it that holds the same, and then the frame itself, loaded anew.
  expect((await watch.take(7, 5, error(3000))).map(({ kind }) => kind)).not.toContain('error-loop');
  await watch.take(7, 4, { type: 'loaded', at: 4000 });
  expect((await watch.take(7, 4, error(6000, 8))).map(({ kind }) => kind)).toContain('error-loop');
  // Two rows of one list.
  expect(await kindsOf([error(0, 3), error(9000, 1)])).not.toContain('error-loop');
});

it('counts what was wrong at a load only where a form was sent before', async () => {
  const wrong = (at: number): StruggleEvent => ({ ...invalid(at), atLoad: true }) as StruggleEvent;
  const opened = [...arrive(0, 'a'), wrong(50), ...arrive(9000, 'a'), wrong(9050)];
  expect(await kindsOf(opened)).toEqual([]);
  const sent: StruggleEvent[] = [...arrive(0, 'a'), { type: 'submit', at: 8000, form: 1 }];
  expect(await kindsOf([...sent, ...arrive(9000, 'a'), wrong(9050)])).toEqual(['validation-loop']);
});
