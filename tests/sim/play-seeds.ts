import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { startPostgres } from '../fixtures/postgres/start-postgres.ts';
import type { SimResult } from './simulate.ts';

/** What came of a seed that was played. */
export interface PlayedSeed extends SimResult {
  seed: number;
  /** The story in words, where it was asked for. */
  lines: string[];
}

/** Which seeds are played, and on what. */
export interface SeedOrder {
  engine: 'sqlite' | 'postgres';
  seeds: readonly number[];
  tells?: boolean;
  /** Hears of each seed as it is done. */
  heard?: (played: PlayedSeed) => void;
}

/** Plays seeds through, on each of the machine's processors one after the other. */
export const playSeeds = async ({
  engine,
  seeds,
  tells = false,
  heard,
}: SeedOrder): Promise<PlayedSeed[]> => {
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  const left = [...seeds];
  const played: PlayedSeed[] = [];
  const play = async (): Promise<void> => {
    const database = postgres ? await postgres.makeDatabase() : ':memory:';
    const worker = new Worker(join(import.meta.dirname, 'seed-worker.ts'), {
      workerData: { database, tells },
      // What a device may not take out of its key is signed with all the same; keep-step.ts says why.
      execArgv: ['--disable-warning=DEP0204'],
    });
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (told: PlayedSeed | 'ready') => {
        if (told !== 'ready') {
          played.push(told);
          heard?.(told);
        }
        worker.postMessage(left.shift() ?? null);
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), seeds.length) }, play));
  await postgres?.stop();
  return played.sort((one, other) => one.seed - other.seed);
};
