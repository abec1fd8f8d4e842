import { parseArgs } from 'node:util';
import { type FaultName, faultNames } from './faults.ts';
import { playSeeds } from './play-seeds.ts';

const usage = `npm run sim -- [options]
  --seeds N           how many seeds are played (default 100)
  --from S            the first of them (default 1)
  --engine NAME       sqlite or postgres (default sqlite)
  --story             prints a fingerprint of what happened: the same seed has the same
  --tell              prints what happened, line by line, in milliseconds since 1970`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '100' },
    from: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'sqlite' },
    story: { type: 'boolean', default: false },
    tell: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});

const play = async (): Promise<boolean> => {
  const engine = values.engine === 'postgres' ? 'postgres' : 'sqlite';
  const from = Number(values.from);
  const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => from + at);
  const counts = new Map<FaultName, number>();
  let violations = 0;
  const played = await playSeeds({
    engine,
    seeds,
    tells: values.tell,
    heard({ seed, violations: found }) {
      for (const violation of found) console.log(`seed ${seed}: ${violation}`);
      if (found.length > 0)
        console.log(`  again: npm run sim -- --seeds 1 --from ${seed} --engine ${engine} --tell`);
    },
  });
  for (const { seed, story, lines, faults, violations: found } of played) {
    for (const line of lines) console.log(line);
    if (values.story) console.log(`seed ${seed}: ${story}`);
    for (const [name, count] of faults) counts.set(name, (counts.get(name) ?? 0) + count);
    violations += found.length;
  }
  for (const name of faultNames) console.log(`${counts.get(name) ?? 0} × ${name}`);
  const injected = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${played.length} seeds, ${injected} faults injected, ${violations} violations`);
  return violations === 0 && played.length === seeds.length;
};

if (values.help) console.log(usage);
else process.exitCode = (await play()) ? 0 : 1;
