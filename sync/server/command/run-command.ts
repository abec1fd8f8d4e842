import { existsSync, rmSync } from 'node:fs';
import { serverSecret } from '../access/server-secret.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { type Work, writeBackup } from '../backup/write-backup.ts';
import type { Engine } from '../database/engine.ts';
import { migrate } from '../database/migrate.ts';
import { openEngine } from '../database/open-engine.ts';
import { rememberingDays } from '../figures/remembering-days.ts';
import { eraseEverywhere } from '../people/erase-everywhere.ts';
import { keepWithinLimits } from '../upkeep/keep-within-limits.ts';
import { recount } from '../upkeep/recount.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import type { Command } from './read-command.ts';

/** What upkeep works on. */
export interface Upkeep extends Work {
  /** A file for SQLite, or the address of a PostgreSQL database. */
  database: string;
  /** Asked for where somebody is to be erased. */
  secretBytes(): Uint8Array;
  /** Epoch milliseconds. */
  now(): number;
}

/**
 * Does upkeep on a database, beside the servers that use it, if there are any.
 *
 * @returns what was done, in one sentence
 * @throws Error with one sentence, where nothing was done
 */
export const runCommand = async (
  command: Exclude<Command, { name: 'start' }>,
  upkeep: Upkeep,
): Promise<string> => {
  const { database } = upkeep;
  const isFile = !/^postgres(ql)?:\/\//.test(database);
  const wasThere = !isFile || existsSync(database);
  if (command.name !== 'restore' && !wasThere)
    throw new Error(`There is no database ${database}; name the one that the server uses with --database.`);
  const engine = openEngine(database);
  let isDone = false;
  try {
    const said = await carryOut(engine, command, upkeep);
    isDone = true;
    return said;
  } finally {
    await engine.close();
    // What was not there before is not left half.
    if (!(isDone || wasThere))
      for (const end of ['', '-wal', '-shm']) rmSync(`${database}${end}`, { force: true });
  }
};

const carryOut = async (
  engine: Engine,
  command: Exclude<Command, { name: 'start' }>,
  upkeep: Upkeep,
): Promise<string> => {
  const { now } = upkeep;
  switch (command.name) {
    case 'backup': {
      const rows = await writeBackup(engine, command.file, now(), upkeep);
      return `${rows} rows are in ${command.file}. Keep the secret of the server besides: what it has sealed opens with nothing else.`;
    }
    case 'restore':
      return `${await restoreBackup(engine, command.file, upkeep)} rows were restored.`;
    case 'recount':
      return `${await recountAll(engine, upkeep)} signals were counted anew.`;
    case 'keep': {
      await migrate(engine);
      const { signals, facts, tallies } = await keepWithinLimits(engine, now());
      return `What is older than its workspace keeps is gone: ${signals} signals, ${facts} facts, ${tallies} tallies of days.`;
    }
    default:
      await migrate(engine);
      return await eraseEverywhere(
        { engine, now, secret: serverSecret(upkeep.secretBytes()) },
        command.person,
      );
  }
};

const recountAll = async (engine: Engine, { signal, progress }: Work): Promise<number> => {
  await migrate(engine);
  const workspaces = await engine.snapshot(transaction => transaction.rows<WorkspaceRow>('listWorkspaces'));
  let counted = 0;
  for (const { id, time_zone: timeZone } of workspaces) {
    signal.throwIfAborted();
    counted += await engine.transaction(transaction =>
      recount(transaction, { id, dayOf: rememberingDays(timeZone) }, signal),
    );
    progress('signal', counted);
  }
  return counted;
};
