import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../../guides/match/seeded-random.ts';
import { accessTokens } from '../../../sync/server/access/access-token.ts';
import { serverSecret } from '../../../sync/server/access/server-secret.ts';
import { startPostgres } from '../../fixtures/postgres/start-postgres.ts';
import { startServerProcess } from '../../fixtures/server/server-process.ts';
import { bareInsert } from './bare-insert.ts';
import { loadServer, type ReadyBatch } from './load-server.ts';
import { simulatedWork } from './simulated-work.ts';

const usage = `npm run bench:sync -- [options]
  --engines A,B     sqlite, postgres
  --devices N       how many send (default 10000)
  --signals N       how many are sent in each part (default 300000)
  --batch N         signals in a batch (default 50)
  --connections N   that are open at once (default 32)
  --json FILE       writes the figures`;

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,postgres' },
    devices: { type: 'string', default: '10000' },
    signals: { type: 'string', default: '300000' },
    batch: { type: 'string', default: '50' },
    connections: { type: 'string', default: '32' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** What was measured of one engine. */
interface Row {
  engine: string;
  bare: number;
  ingest: number;
  share: number;
  p50AtHalf: number;
  p99AtHalf: number;
  megabytes: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const measure = async (
  engine: string,
  database: string,
  bareDatabase: string,
  folder: string,
): Promise<Row> => {
  const [devices, signals, size, connections] = [
    values.devices,
    values.signals,
    values.batch,
    values.connections,
  ].map(Number) as [number, number, number, number];
  const random = seededRandom('devices at work');
  const people = Array.from({ length: devices }, () => ({ device: randomUUID(), person: randomUUID() }));
  const secretBytes = randomBytes(48);
  const secretFile = join(folder, `secret-${engine}`);
  writeFileSync(secretFile, secretBytes.toString('base64url'), { mode: 0o600 });
  const server = await startServerProcess([
    '--database',
    database,
    '--port',
    '0',
    '--secret-file',
    secretFile,
  ]);
  try {
    const tokens = accessTokens(serverSecret(secretBytes));
    const now = Date.now();
    const prepare = async (count: number): Promise<ReadyBatch[]> =>
      Promise.all(
        Array.from({ length: count }, async (_, at): Promise<ReadyBatch> => {
          const { device, person } = people[at % devices] ?? { device: '', person: '' };
          const { token } = await tokens.issue({ device, workspace: 1, role: 'employee' }, now);
          const work = simulatedWork(person, now - 86_400_000 * Math.floor(random() * 30), size, random);
          const body = JSON.stringify({ format: 'handrail/signal-batch', formatVersion: 1, signals: work });
          return { token, body, signals: work.length };
        }),
      );
    const batches = Math.ceil(signals / size);
    const bareBatches = Array.from({ length: batches }, (_, at) =>
      simulatedWork(people[at % devices]?.person ?? '', now, size, random),
    );
    const bare = await bareInsert(bareDatabase, bareBatches, 4);
    await loadServer(server.origin, await prepare(Math.ceil(batches / 20)), connections);
    const full = await loadServer(server.origin, await prepare(batches), connections);
    if (Object.keys(full.failed).length > 0) console.error(`${engine}: not all were taken in`, full.failed);
    const half = await loadServer(
      server.origin,
      await prepare(Math.ceil(batches / 2)),
      connections,
      full.perSecond / 2 / size,
    );
    const { rss } = (await (await fetch(`${server.origin}/health`)).json()) as { rss?: number };
    return {
      engine,
      bare,
      ingest: full.perSecond,
      share: full.perSecond / bare,
      p50AtHalf: quantile(half.latencies, 0.5),
      p99AtHalf: quantile(half.latencies, 0.99),
      megabytes: (rss ?? Number.NaN) / 1e6,
    };
  } finally {
    await server.stop();
  }
};

if (values.help) console.log(usage);
else {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const rows: Row[] = [];
  try {
    for (const engine of values.engines.split(',')) {
      if (engine === 'sqlite')
        rows.push(await measure(engine, join(folder, 'a.db'), join(folder, 'bare.db'), folder));
      else {
        const postgres = await startPostgres();
        try {
          rows.push(
            await measure(engine, await postgres.makeDatabase(), await postgres.makeDatabase(), folder),
          );
        } finally {
          await postgres.stop();
        }
      }
    }
    console.table(rows);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ bench: 'sync', rows }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
