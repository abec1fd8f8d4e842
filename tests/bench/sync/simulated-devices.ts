import { randomUUID } from 'node:crypto';
import { seededRandom } from '../../../guides/match/seeded-random.ts';
import type { Signal } from '../../../guides/schema/signal.ts';
import type { BenchServer } from './bench-server.ts';
import type { ReadyBatch } from './load-server.ts';
import { simulatedWork } from './simulated-work.ts';

const day = 86_400_000;
/** One batch in ten comes from a laptop that slept, up to thirty days. */
const lateShare = 0.1;
const latest = 30 * day;

/** Devices that have something to send, one after the other. */
export interface SimulatedDevices {
  /** The next devices' work, a batch each, of just now or late. */
  batches(count: number): DeviceBatch[];
  /** The same, all of one moment in epoch milliseconds. */
  batchesAt(count: number, at: number): DeviceBatch[];
  names: readonly string[];
}

/** What one device sends at once. */
export interface DeviceBatch {
  device: string;
  signals: Signal[];
}

/** @param size signals in a batch */
export const simulatedDevices = (count: number, size: number): SimulatedDevices => {
  const random = seededRandom('devices at work');
  const people = Array.from({ length: count }, () => ({ device: randomUUID(), person: randomUUID() }));
  let next = 0;
  const batch = (at: number): DeviceBatch => {
    const { device, person } = people[next++ % count] ?? { device: '', person: '' };
    return { device, signals: simulatedWork(person, at, size, random) };
  };
  return {
    batches: wanted =>
      Array.from({ length: wanted }, () =>
        batch(Date.now() - (random() < lateShare ? random() * latest : 0)),
      ),
    batchesAt: (wanted, at) => Array.from({ length: wanted }, () => batch(at)),
    names: people.map(({ device }) => device),
  };
};

/** Batches as they go over the wire. */
export const readyBatches = (server: BenchServer, batches: readonly DeviceBatch[]): Promise<ReadyBatch[]> =>
  Promise.all(
    batches.map(async ({ device, signals }) => ({
      token: await server.tokenFor(device),
      body: JSON.stringify({ format: 'handrail/signal-batch', formatVersion: 1, signals }),
      signals: signals.length,
    })),
  );
