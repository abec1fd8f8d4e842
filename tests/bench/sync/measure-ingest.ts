import { percentile } from '../struggle/score/percentile.ts';
import { bareInsert } from './bare-insert.ts';
import type { BenchServer } from './bench-server.ts';
import { loadServer } from './load-server.ts';
import { readyBatches, type SimulatedDevices } from './simulated-devices.ts';

/** For how long half of the rate is kept up, in seconds. */
const halfFor = 20;

/** How fast signals are taken in. Rates are signals a second, medians of rounds. */
export interface IngestFigures {
  bare: number;
  ingest: number;
  /** Of each round. */
  shares: number[];
  /** Median of the shares. */
  share: number;
  /** Milliseconds from sending a batch to its answer, at half of the rate. */
  p50: number;
  p99: number;
  /** Processor seconds for a million signals: of the bare insert's program and engine, of the server, of its engine. */
  bareCost: number;
  serverCost: number;
  engineCost: number;
  /** MB that the server held at most. */
  memory: number;
  /** Answers other than 200. */
  failed: Record<number, number>;
}

const median = (values: readonly number[]): number => percentile([...values], 0.5) ?? Number.NaN;

/** Bare inserts and the server take turns, each with batches of its own that are made alike. */
export const measureIngest = async (
  server: BenchServer,
  bareDatabase: string,
  devices: SimulatedDevices,
  {
    rounds,
    signals,
    size,
    connections,
  }: { rounds: number; signals: number; size: number; connections: number },
  progress: (done: string) => void,
): Promise<IngestFigures> => {
  const count = Math.ceil(signals / size);
  const failed: Record<number, number> = {};
  const rates = { bare: [] as number[], ingest: [] as number[] };
  const cost = { bare: [] as number[], server: [] as number[], engine: [] as number[] };
  const note = (load: { failed: Record<number, number> }): void => {
    for (const [status, times] of Object.entries(load.failed))
      failed[Number(status)] = (failed[Number(status)] ?? 0) + times;
  };
  // Nobody is new to a machine that has run for an hour: its code is compiled, its files are there.
  note(
    await loadServer(
      server.origin,
      await readyBatches(server, devices.batches(Math.ceil(count / 10))),
      connections,
    ),
  );
  for (let round = 1; round <= rounds; round += 1) {
    const given = devices.batches(count).map(batch => batch.signals);
    const [ownBefore, engineBefore] = [process.cpuUsage(), server.worked().engine];
    rates.bare.push(await bareInsert(bareDatabase, given, 4));
    const own = process.cpuUsage(ownBefore);
    cost.bare.push((own.user + own.system) / 1e6 + server.worked().engine - engineBefore);
    progress(`round ${round}: bare ${Math.round(rates.bare.at(-1) ?? 0)}/s`);
    const ready = await readyBatches(server, devices.batches(count));
    const before = server.worked();
    const load = await loadServer(server.origin, ready, connections);
    const after = server.worked();
    note(load);
    rates.ingest.push(load.perSecond);
    cost.server.push(after.server - before.server);
    cost.engine.push(after.engine - before.engine);
    progress(`round ${round}: server ${Math.round(load.perSecond)}/s`);
  }
  const perSecond = median(rates.ingest) / 2;
  const half = await loadServer(
    server.origin,
    await readyBatches(server, devices.batches(Math.ceil((perSecond * halfFor) / size))),
    connections,
    perSecond / size,
  );
  note(half);
  const shares = rates.ingest.map((rate, at) => rate / (rates.bare[at] ?? Number.NaN));
  const perMillion = (seconds: readonly number[]): number => (median(seconds) / (count * size)) * 1e6;
  return {
    bare: median(rates.bare),
    ingest: median(rates.ingest),
    shares,
    share: median(shares),
    p50: percentile(half.latencies, 0.5) ?? Number.NaN,
    p99: percentile(half.latencies, 0.99) ?? Number.NaN,
    bareCost: perMillion(cost.bare),
    serverCost: perMillion(cost.server),
    engineCost: perMillion(cost.engine),
    memory: server.peakMemory(),
    failed,
  };
};
