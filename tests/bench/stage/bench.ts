import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageBench } from '../../e2e/support/page-bench.ts';
import { servePages } from '../../e2e/support/serve-pages.ts';
import { bundleScript } from './bundle-script.ts';
import { installPeers, peersFolder } from './install-peers.ts';
import { measureLoad } from './measure-load.ts';
import { measureShow } from './measure-show.ts';
import { measureTracking } from './measure-tracking.ts';
import { movementCases } from './movement-cases.ts';
import type { TabOptions } from './open-tab.ts';
import { printRows } from './print-rows.ts';
import { type Measured, stageRow } from './score/stage-row.ts';
import { framePage, innerPage, stagePage } from './stage-pages.ts';
import { startStageBench } from './start-stage-bench.ts';
import { prepareSystem, type StageSystem, systemNames } from './systems.ts';

const usage = `npm run bench:stage -- [options]
  --systems A,B   only these: ${systemNames.join(', ')}
  --only CASE     only how this case is tracked: ${movementCases.map(({ name }) => name).join(', ')}
  --rounds N      how often a step is shown on each page (default 9)
  --records N     how often each case is recorded; the worst counts (default 1)
  --built         takes Handrail as it was built for the tests last
  --json FILE     writes the figures`;

const { values } = parseArgs({
  options: {
    systems: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    records: { type: 'string', default: '1' },
    built: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const numberOf = (name: 'rounds' | 'records'): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number from 1 on.`);
  return number;
};

/** Nodes that pages are filled up with. */
const sizes: Record<string, number> = { '1k': 1000, '10k': 10_000, '50k': 50_000 };

/** What one system is measured with. */
interface Subject {
  options: TabOptions;
  measured: Measured;
}

const measureShows = async (subjects: Subject[], origin: string, rounds: number): Promise<void> => {
  // The first round warms everything up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { options, measured } of subjects) {
      if (measured.system === 'nothing') continue;
      for (const size of Object.keys(sizes)) {
        const time = await measureShow(`${origin}/${size}`, options);
        measured.shows[size] ??= [];
        if (round > 0) measured.shows[size].push(time);
        console.error(`show, round ${round}: ${measured.system} at ${size}: ${time.whole?.toFixed(1)} ms`);
      }
    }
  }
};

const measureCases = async (subjects: Subject[], origin: string, records: number): Promise<void> => {
  const file = '@fontsource/dejavu-mono/files/dejavu-mono-latin-400-normal.woff2';
  const bytes = readFileSync(join(peersFolder, 'node_modules', file));
  const font = `data:font/woff2;base64,${bytes.toString('base64')}`;
  for (const movement of movementCases) {
    if (values.only && movement.name !== values.only) continue;
    const address = `${origin}/${movement.page === 'plain' ? '1k' : 'frame'}`;
    for (const { options, measured } of subjects) {
      if (measured.system === 'nothing') continue;
      for (let record = 0; record < records; record += 1) {
        const tracking = await measureTracking(address, movement, { font, ...options });
        measured.tracking[movement.name] ??= [];
        measured.tracking[movement.name]?.push(tracking);
        console.error(`${movement.name}: ${measured.system}: ${JSON.stringify(tracking)}`);
      }
    }
  }
};

const measureAll = async (
  bench: PageBench,
  systems: StageSystem[],
  { rounds, records }: { rounds: number; records: number },
): Promise<Measured[]> => {
  const script = await bundleScript('page/bench-page.ts', { name: 'stageBench' });
  const subjects = systems.map(
    (system): Subject => ({
      options: { bench, system, script },
      measured: {
        system: system.name,
        gzip: system.gzip,
        ...(system.besides !== undefined && { besides: system.besides }),
        shows: {},
        tracking: {},
      },
    }),
  );
  const plain = Object.entries(sizes).map(([size, nodes]) => [`/${size}`, stagePage(nodes)]);
  const pages = { ...Object.fromEntries(plain), '/frame': framePage('/inner'), '/inner': innerPage };
  const site = await servePages(pages);
  try {
    await measureCases(subjects, site.origin, records);
    if (values.only) return subjects.map(({ measured }) => measured);
    for (const { options, measured } of subjects) {
      measured.load = await measureLoad(`${site.origin}/10k`, options);
      console.error(`load: ${measured.system}: ${JSON.stringify(measured.load)}`);
    }
    await measureShows(subjects, site.origin, rounds);
    return subjects.map(({ measured }) => measured);
  } finally {
    await site.stop();
  }
};

const run = async (): Promise<void> => {
  if (values.only && !movementCases.some(({ name }) => name === values.only)) {
    throw new Error(
      `There is no case "${values.only}". There are: ${movementCases.map(({ name }) => name).join(', ')}.`,
    );
  }
  const times = { rounds: numberOf('rounds'), records: numberOf('records') };
  const systems: StageSystem[] = [];
  for (const name of values.systems?.split(',') ?? systemNames)
    systems.push(await prepareSystem(name, values.built));
  // For the font.
  installPeers();
  const bench = await startStageBench();
  try {
    const rows = (await measureAll(bench, systems, times)).map(stageRow);
    printRows(rows);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ bench: 'stage', rows }, null, 1)}\n`);
  } finally {
    await bench.close();
  }
};

// Playwright would end the browser alone, and tabs of it would be waited for.
process.on('SIGTERM', () => process.exit(143));

if (values.help) console.log(usage);
else {
  await run().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
