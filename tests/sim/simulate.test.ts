import { expect, it } from 'vitest';
import { type FaultName, faultNames } from './faults.ts';
import { type PlayedSeed, playSeeds } from './play-seeds.ts';

/** How many seeds are played on SQLite: as many with all other tests, any number by `npm run sim`. */
const most = Number(process.env.HANDRAIL_SEEDS ?? 500);
const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

const failed = (played: readonly PlayedSeed[]) =>
  played
    .filter(({ violations }) => violations.length > 0)
    .map(({ seed, violations }) => ({ again: `npm run sim -- --seeds 1 --from ${seed} --tell`, violations }));

it(`all that is acknowledged is kept and counted once, and all devices hold the same: ${most} seeds`, async () => {
  const played = await playSeeds({ engine: 'sqlite', seeds: numbers(1, most) });
  expect(failed(played)).toEqual([]);
  expect(played.map(({ seed }) => seed)).toEqual(numbers(1, most));
  const counts = new Map<FaultName, number>();
  for (const { faults } of played)
    for (const [name, count] of faults) counts.set(name, (counts.get(name) ?? 0) + count);
  // A world in which something never goes wrong says nothing about it.
  expect(faultNames.filter(name => !counts.get(name))).toEqual([]);
});

it('the same holds on PostgreSQL', async () => {
  const seeds = numbers(1001, 6);
  const played = await playSeeds({ engine: 'postgres', seeds });
  expect(failed(played)).toEqual([]);
  expect(played).toHaveLength(seeds.length);
});

it('the same seed tells the same story, and another seed another', async () => {
  const seeds = [57, 58, 59];
  const stories = async () => (await playSeeds({ engine: 'sqlite', seeds })).map(({ story }) => story);
  const told = await stories();
  expect(await stories()).toEqual(told);
  expect(new Set(told).size).toBe(seeds.length);
});
