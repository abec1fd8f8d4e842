import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundlePeer } from './bundle-peer.ts';
import { detectorNames, prepareDetector } from './detectors.ts';
import { type Half, loadScenarios } from './load-scenarios.ts';
import type { Outcome } from './outcome.ts';
import { printReport } from './print-report.ts';
import { runTrials } from './run-trials.ts';
import { benchSessions } from './sessions/bench-sessions.ts';
import { toJson } from './to-json.ts';

const usage = `npm run bench:struggle -- [options]
  (none)             the corpus, every detector, one seed
  --scenarios FILE   anyone's scenarios instead: a module that exports "scenarios"
  --half NAME        only the development or only the test half of the corpus
  --only TEXT        only scenarios whose id or family holds this
  --seeds N          how many seeds (default 1)
  --detectors A,B    only these: ${detectorNames.join(', ')}
  --browsers N       browsers at once (default 4); most of the time they wait for late signals
  --traces N         how many of them play a trace at the same time (default 2)
  --sessions         sessions of work on Node-RED and Redmine instead, productive ones and struggles
  --minutes N        productive work on each of the two (default 16); 0 leaves only the struggles
  --built            takes Handrail as it was built for the tests last
  --quiet            no line for each trial
  --json FILE        writes rows and verdicts`;

const { values } = parseArgs({
  options: {
    scenarios: { type: 'string' },
    half: { type: 'string' },
    only: { type: 'string' },
    seeds: { type: 'string', default: '1' },
    detectors: { type: 'string' },
    browsers: { type: 'string', default: '4' },
    traces: { type: 'string', default: '2' },
    sessions: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '16' },
    built: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const numberOf = (name: 'seeds' | 'browsers' | 'traces' | 'minutes', least = 1): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name} must be a whole number from ${least} on.`);
  return number;
};

const halfOf = (name: string | undefined): Half | undefined => {
  if (name === undefined || name === 'development' || name === 'test') return name;
  throw new Error('--half is development or test.');
};

const tell = ({ detector, id, seed, struggle, signs, error }: Outcome): void => {
  if (values.quiet) return;
  const said = error
    ? `did not count: ${error}`
    : signs.map(({ kinds }) => kinds.join('+')).join(', ') || '-';
  console.log(`${detector.padEnd(15)} ${struggle ? 'struggle ' : 'alike    '} ${id}/${seed}: ${said}`);
};

const runSessions = (): Promise<void> => {
  const { only, json, built } = values;
  return benchSessions({
    minutes: numberOf('minutes', 0),
    built,
    ...(only && { only }),
    ...(json && { json }),
  });
};

const run = async (): Promise<void> => {
  const [seeds, browsers, traces] = [numberOf('seeds'), numberOf('browsers'), numberOf('traces')];
  const half = halfOf(values.half);
  const { only, scenarios: file } = values;
  const given = await loadScenarios({ ...(file && { file }), ...(half && { half }) });
  const scenarios = given.filter(({ id, family }) => !only || id.includes(only) || family.includes(only));
  const names = values.detectors?.split(',') ?? [...detectorNames];
  const outcomes: Outcome[] = [];
  const write = (): void => {
    if (values.json) writeFileSync(values.json, `${JSON.stringify(toJson(names, outcomes), null, 1)}\n`);
  };
  const starts = [];
  for (const name of names) starts.push({ detector: name, start: await prepareDetector(name, values.built) });
  const keyScript = await bundlePeer('target-keys', 'targetKeys');
  for (const { detector, start } of starts) {
    const tasks = scenarios.flatMap(scenario =>
      Array.from({ length: seeds }, (_, seed) => ({ scenario, detector, seed })),
    );
    outcomes.push(...(await runTrials(start, tasks, { browsers, traces, keyScript, onOutcome: tell })));
    // A long run that is stopped leaves what it knew.
    write();
  }
  printReport(names, outcomes);
};

// Playwright would end the browsers alone, and new ones would be started.
process.on('SIGTERM', () => process.exit(143));

if (values.help) console.log(usage);
else {
  await (values.sessions ? runSessions() : run()).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
