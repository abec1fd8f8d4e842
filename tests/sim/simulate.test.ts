import { expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../sync/server/database/engine.ts';
import { migrate } from '../../sync/server/database/migrate.ts';
import { openEngine } from '../../sync/server/database/open-engine.ts';
import { startPostgres } from '../fixtures/postgres/start-postgres.ts';
import { simulate } from './simulate.ts';

/** How many seeds are played on SQLite: some with all other tests, any number by `npm run sim`. */
const seeds = Number(process.env.HANDRAIL_SEEDS ?? 40);

const opened = async (database: string): Promise<Engine> => {
  const engine = openEngine(database);
  onTestFinished(() => engine.close());
  await migrate(engine);
  return engine;
};

it(`all that is acknowledged is kept and counted once, and all devices hold the same: ${seeds} seeds`, async () => {
  const engine = await opened(':memory:');
  let faults = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const result = await simulate(`${seed}`, engine);
    expect({ seed, violations: result.violations }).toEqual({ seed, violations: [] });
    faults += [...result.faults.values()].reduce((sum, count) => sum + count, 0);
  }
  expect(faults).toBeGreaterThan(seeds * 20);
});

it('the same holds on PostgreSQL', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const engine = await opened(await server.makeDatabase());
  for (let seed = 1; seed <= 5; seed += 1) {
    const { violations } = await simulate(`${seed}`, engine);
    expect({ seed, violations }).toEqual({ seed, violations: [] });
  }
});

it('the same seed tells the same story, and another seed another', async () => {
  const engine = await opened(':memory:');
  const story = async (seed: string): Promise<string> => (await simulate(seed, engine)).story;
  for (const seed of ['57', '58', '59']) expect(await story(seed)).toBe(await story(seed));
  expect(await story('57')).not.toBe(await story('58'));
});
