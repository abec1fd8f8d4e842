import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Engine, Transaction } from '../database/engine.ts';
import { currentVersion } from '../database/stored-tables.ts';
import type { BackupHead } from './backup-line.ts';
import { listRows } from './list-rows.ts';

/** How a long work is watched, and ended. */
export interface Work {
  /** What is done right now, with how many rows of it so far. */
  progress(what: string, rows: number): void;
  /** Ends the work, which leaves nothing half. */
  signal: AbortSignal;
}

/** Rows between two words about how far it is. */
const stride = 10_000;

/**
 * Writes all that a database holds at one moment into a file, which has its name only when it is whole and on the disk.
 *
 * @param now epoch milliseconds
 * @returns how many rows there were
 * @throws Error where the database is of another version
 */
export const writeBackup = async (engine: Engine, path: string, now: number, work: Work): Promise<number> => {
  const unfinished = `${path}.${process.pid}.part`;
  let rows = 0;
  const lines = async function* (transaction: Transaction): AsyncGenerator<string> {
    const head: BackupHead = { format: 'handrail/backup', formatVersion: 1, tables: currentVersion, at: now };
    yield `${JSON.stringify(head)}\n`;
    for await (const line of listRows(transaction)) {
      work.signal.throwIfAborted();
      rows += 1;
      if (rows % stride === 0) work.progress(line.table, rows);
      yield `${JSON.stringify(line)}\n`;
    }
    yield `${JSON.stringify({ rows })}\n`;
  };
  try {
    await engine.snapshot(async transaction => {
      await requireVersion(transaction);
      // Nobody else on this machine may read it: it holds what people did.
      const into = createWriteStream(unfinished, { mode: 0o600, flush: true });
      await pipeline(Readable.from(lines(transaction)), createGzip(), into, { signal: work.signal });
    });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return rows;
};

const requireVersion = async (transaction: Transaction): Promise<void> => {
  const found = await transaction.rows<{ version: number | null }>('readSchemaVersion').catch(() => {
    throw new Error('The database holds nothing of Handrail’s; give the one that the server uses.');
  });
  const version = found[0]?.version ?? 0;
  if (version !== currentVersion)
    throw new Error(
      `The database is of version ${version}, and this server works with version ${currentVersion}; start the server once, which brings it up to date.`,
    );
};
