import { parseArgs } from 'node:util';
import { migrate } from '../../sync/server/database/migrate.ts';
import { openEngine } from '../../sync/server/database/open-engine.ts';
import { startPostgres } from '../fixtures/postgres/start-postgres.ts';
import { simulate } from './simulate.ts';

const usage = `npm run sim -- [options]
  --seeds N           how many seeds are played (default 100)
  --from S            the first of them (default 1)
  --engine NAME       sqlite or postgres (default sqlite)
  --story             prints a fingerprint of what happened: the same seed has the same`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'sqlite' },
    story: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

const play = async (): Promise<boolean> => {
  const [seeds, from] = [Number(values.seeds), Number(values.from)];
  const postgres = values.engine === 'postgres' ? await startPostgres() : undefined;
  const engine = openEngine(postgres ? await postgres.makeDatabase() : ':memory:');
  await migrate(engine);
  const faults = new Map<string, number>();
  let violations = 0;
  for (let seed = from; seed < from + seeds; seed += 1) {
    const result = await simulate(`${seed}`, engine);
    for (const [name, count] of result.faults) faults.set(name, (faults.get(name) ?? 0) + count);
    violations += result.violations.length;
    if (values.story) console.log(`seed ${seed}: ${result.story}`);
    for (const violation of result.violations) console.log(`seed ${seed}: ${violation}`);
    if (result.violations.length > 0)
      console.log(`  again: npm run sim -- --seeds 1 --from ${seed} --engine ${values.engine}`);
  }
  await engine.close();
  await postgres?.stop();
  for (const [name, count] of [...faults].sort()) console.log(`${count} × ${name}`);
  const injected = [...faults.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${seeds} seeds, ${injected} faults injected, ${violations} violations`);
  return violations === 0;
};

if (values.help) console.log(usage);
else process.exitCode = (await play()) ? 0 : 1;
