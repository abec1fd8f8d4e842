import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../../scripts/build.ts';
import { startPostgres } from '../../fixtures/postgres/start-postgres.ts';
import { tellProgress } from '../locate/tell-progress.ts';
import { startBenchServer } from './bench-server.ts';
import type { EngineFigures } from './engine-figures.ts';
import { measureContent } from './measure-content.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureIngest } from './measure-ingest.ts';
import { printFigures } from './print-figures.ts';
import { simulatedDevices } from './simulated-devices.ts';

const usage = `npm run bench:sync -- [options]
  --engines A,B     sqlite, postgres
  --parts A,B       ingest, growth, content
  --devices N       how many there are (default 10000)
  --rounds N        how often bare insert and server take turns (default 3)
  --signals N       how many are sent in each turn (default 200000)
  --batch N         signals in a batch (default 50)
  --connections N   that are open at once while signals are sent (default 128)
  --stored A,B      signals that are stored while growth is looked at (default 1e5,1e6; 1e7 takes ten minutes an engine)
  --guides N        that are published (default 10000)
  --built           takes the extension as it was built for the tests last
  --quick           a tenth of everything: to see that it works, not for its figures
  --json FILE       writes the figures`;

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,postgres' },
    parts: { type: 'string', default: 'ingest,growth,content' },
    devices: { type: 'string' },
    rounds: { type: 'string' },
    signals: { type: 'string' },
    batch: { type: 'string', default: '50' },
    connections: { type: 'string', default: '128' },
    stored: { type: 'string' },
    guides: { type: 'string' },
    built: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const { quick } = values;
const number = (given: string | undefined, full: number, less: number): number =>
  Number(given ?? (quick ? less : full));
const settings = {
  devices: number(values.devices, 10_000, 1000),
  rounds: number(values.rounds, 3, 1),
  signals: number(values.signals, 200_000, 20_000),
  size: Number(values.batch),
  connections: Number(values.connections),
  sizes: (values.stored ?? (quick ? '1e4,1e5' : '1e5,1e6')).split(',').map(Number),
  guides: number(values.guides, 10_000, 1000),
};

/** Measures one engine. Each part has a database of its own. */
const measure = async (
  engine: string,
  makeDatabase: (name: string) => Promise<string>,
  folder: string,
): Promise<EngineFigures> => {
  const { devices: count, size } = settings;
  const progress = (done: string): void => tellProgress(`${engine}  ${done}`);
  const figures: EngineFigures = { engine };
  const parts = values.parts.split(',');
  mkdirSync(folder);
  if (parts.includes('ingest')) {
    const server = await startBenchServer(await makeDatabase('ingest'), folder);
    try {
      const devices = simulatedDevices(count, size);
      figures.ingest = await measureIngest(server, await makeDatabase('bare'), devices, settings, progress);
    } finally {
      await server.stop();
    }
  }
  if (parts.includes('content'))
    figures.content = await measureContent(
      await makeDatabase('content'),
      folder,
      simulatedDevices(count, size),
      settings.guides,
      progress,
    );
  if (parts.includes('growth'))
    figures.growth = await measureGrowth(
      await makeDatabase('growth'),
      folder,
      simulatedDevices(count, size),
      { ...settings, signals: settings.signals / 4 },
      progress,
    );
  return figures;
};

const run = async (): Promise<void> => {
  if (values.parts.includes('content') && !values.built)
    await buildExtension({ e2e: true, families: ['chrome'] });
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const figures: EngineFigures[] = [];
  try {
    for (const engine of values.engines.split(',')) {
      const own = join(folder, engine);
      if (engine === 'sqlite')
        figures.push(await measure(engine, async name => join(own, `${name}.db`), own));
      else {
        const postgres = await startPostgres();
        try {
          figures.push(await measure(engine, () => postgres.makeDatabase(), own));
        } finally {
          await postgres.stop();
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  printFigures(figures);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ bench: 'sync', settings, figures }, null, 2)}\n`);
};

if (values.help) console.log(usage);
else await run();
