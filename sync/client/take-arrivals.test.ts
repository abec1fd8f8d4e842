import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guideEntry } from '../../tests/fixtures/workspace-content.ts';
import type { PackEntry } from '../protocol/pack-entry.ts';
import { sha256 } from '../protocol/sha256.ts';
import type { Fault } from './fault.ts';
import type { Session } from './session.ts';
import { takeArrivals } from './take-arrivals.ts';

const { body } = guideEntry('order');
const hash = await sha256(body);

/** Entries in the order of their sequence, of which some are not what their hash says. */
const entriesOf = (count: number, damaged: ReadonlySet<number>): PackEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'guide', id: `guide-${at}`, version: 1, sequence: at + 1, archived: false, hash },
    body: damaged.has(at) ? `${body} ` : body,
  }));

/** Takes all of them into a store that keeps so many pieces, until it is told that no more can be taken. */
const arrive = async (entries: readonly PackEntry[], pieces = Number.POSITIVE_INFINITY) => {
  const stored: string[] = [];
  let asked = 0;
  const store = {
    keepIncoming: async (_: unknown, chunk: readonly PackEntry[]) => {
      asked += 1;
      if (asked <= pieces) stored.push(...chunk.map(({ id }) => id));
      return asked <= pieces;
    },
    noteStatus: async () => undefined,
  };
  const session = { owner: 'test', platform: { store, now: () => 0 } } as unknown as Session;
  const arrivals = takeArrivals(session, 0, 0);
  let problem: Fault | undefined;
  for (const entry of entries) problem ??= await arrivals.take(entry);
  problem ??= await arrivals.settle();
  return { stored, asked, problem, kept: arrivals.kept.map(({ id }) => id) };
};

const idsBefore = (at: number): string[] => Array.from({ length: at }, (_, each) => `guide-${each}`);

it('keeps all in their order, and nothing behind the first that is damaged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 650 }),
      fc.uniqueArray(fc.nat(700), { maxLength: 3 }),
      async (count, damaged) => {
        const first = Math.min(count, ...damaged);
        const { stored, kept, problem } = await arrive(entriesOf(count, new Set(damaged)));
        expect(stored).toEqual(idsBefore(first));
        expect(kept).toEqual(stored);
        expect(problem?.kind).toBe(first < count ? 'nonsense' : undefined);
      },
    ),
    { numRuns: 20 },
  );
});

it('stores no more once another worker has taken over', async () => {
  const { stored, kept, asked, problem } = await arrive(entriesOf(900, new Set()), 2);
  expect(problem).toEqual({ kind: 'overtaken' });
  expect(stored).toEqual(idsBefore(400));
  expect(kept).toEqual(stored);
  expect(asked).toBe(3);
});
