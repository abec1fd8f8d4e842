import { openEngine } from '../../../sync/server/database/open-engine.ts';
import { rememberingDays } from '../../../sync/server/figures/remembering-days.ts';
import { takeIn } from '../../../sync/server/ingest/take-in.ts';
import { percentile } from '../struggle/score/percentile.ts';
import { startBenchServer } from './bench-server.ts';
import { loadServer } from './load-server.ts';
import { readyBatches, type SimulatedDevices } from './simulated-devices.ts';

const day = 86_400_000;
/** The stored signals are of so many days, spread evenly: as long as the server keeps them, less one. */
const days = 89;
/** Batches that go in at once while history is made: it is not measured. */
const atOnce = 100;
/** How often a report is asked for. */
const reports = 15;

/** How fast a server is with so many signals stored. */
export interface GrowthFigures {
  stored: number;
  /** Signals a second. */
  ingest: number;
  /** Median milliseconds of a dashboard's query for the last thirty days. */
  report: number;
}

/** Makes history up to each size in turn, and measures there. */
export const measureGrowth = async (
  database: string,
  folder: string,
  devices: SimulatedDevices,
  {
    sizes,
    size,
    signals,
    connections,
  }: { sizes: readonly number[]; size: number; signals: number; connections: number },
  progress: (done: string) => void,
): Promise<GrowthFigures[]> => {
  const figures: GrowthFigures[] = [];
  let stored = 0;
  // Makes the tables and the workspace.
  await (await startBenchServer(database, folder)).stop();
  for (const wanted of sizes) {
    await makeHistory(database, devices, stored, wanted, size, progress);
    const server = await startBenchServer(database, folder);
    try {
      const count = Math.ceil(signals / size);
      // History is made by another program, so this one warms up first, too.
      await loadServer(
        server.origin,
        await readyBatches(server, devices.batches(Math.ceil(count / 4))),
        connections,
      );
      const { perSecond } = await loadServer(
        server.origin,
        await readyBatches(server, devices.batches(count)),
        connections,
      );
      const token = await server.tokenFor(devices.names[0] ?? '', 'author');
      const at = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
      const took: number[] = [];
      for (let asked = 0; asked < reports; asked += 1) {
        const begun = performance.now();
        const answer = await fetch(`${server.origin}/v1/report?from=${at(-30)}&to=${at(1)}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        if (answer.status !== 200) throw new Error(`The report was answered ${answer.status}.`);
        await answer.arrayBuffer();
        took.push(performance.now() - begun);
      }
      stored = wanted + (count + Math.ceil(count / 4)) * size;
      figures.push({ stored: wanted, ingest: perSecond, report: percentile(took, 0.5) ?? Number.NaN });
      progress(
        `${wanted} stored: ${Math.round(perSecond)}/s, report ${Math.round(figures.at(-1)?.report ?? 0)} ms`,
      );
    } finally {
      await server.stop();
    }
  }
  return figures;
};

const makeHistory = async (
  database: string,
  devices: SimulatedDevices,
  from: number,
  to: number,
  size: number,
  progress: (done: string) => void,
): Promise<void> => {
  const engine = openEngine(database);
  const dayOf = rememberingDays('UTC');
  const now = Date.now();
  let told = from;
  try {
    for (let made = from; made < to; made += atOnce * size) {
      const at = now - Math.floor((1 - (made - from) / (to - from)) * days * day);
      const signals = devices.batchesAt(atOnce, at).flatMap(batch => batch.signals);
      await engine.transaction(transaction => takeIn(transaction, { id: 1, dayOf }, signals, now));
      if (made - told < 500_000) continue;
      told = made;
      progress(`history: ${made} of ${to}`);
    }
  } finally {
    await engine.close();
  }
};
