import type { Engine, Transaction } from '../database/engine.ts';
import { migrateWithin } from '../database/migrate-within.ts';
import { storedTables } from '../database/stored-tables.ts';
import type { TableStatement } from '../database/table-statements.ts';
import type { BackupRow } from './backup-line.ts';
import { readBackup } from './read-backup.ts';
import type { Work } from './write-backup.ts';

/** Rows, and characters of them, that are written at once. */
const mostRows = 500;
const mostCharacters = 4_000_000;

/**
 * Writes a backup into an empty database, brings it to this server’s version, and commits all of that at once. It may come from
 * the other engine.
 *
 * @returns how many rows there were
 * @throws Error where something is there already, or the file is not whole; then nothing was changed
 */
export const restoreBackup = (engine: Engine, path: string, work: Work): Promise<number> =>
  engine.transaction(async transaction => {
    let rows = 0;
    let version: Version | undefined;
    let page = { table: '', rows: [] as BackupRow['row'][], characters: 0 };
    const write = async (): Promise<void> => {
      const { table, rows: written } = page;
      page = { table, rows: [], characters: 0 };
      if (version === undefined || written.length === 0) return;
      await transaction.run(statementFor(version, table), [JSON.stringify(written)]);
      rows += written.length;
      work.progress(table, rows);
      // So that a word to stop is heard, also where the engine answers at once.
      await new Promise(setImmediate);
      work.signal.throwIfAborted();
    };
    for await (const line of readBackup(path)) {
      if ('format' in line) {
        version = await prepare(transaction, engine.name, line.tables);
        continue;
      }
      if (line.table !== page.table || page.rows.length >= mostRows || page.characters >= mostCharacters)
        await write();
      page.table = line.table;
      page.rows.push(line.row);
      page.characters += JSON.stringify(line.row).length;
    }
    await write();
    await transaction.rows('raiseIdentities');
    await migrateWithin(transaction, engine.name);
    return rows;
  });

type Version = keyof typeof storedTables;

/** Makes the tables as they were when the backup was made. */
const prepare = async (transaction: Transaction, name: Engine['name'], tables: number): Promise<Version> => {
  const version = Object.keys(storedTables)
    .map(each => Number(each) as Version)
    .find(each => each === tables);
  if (!version)
    throw new Error(`The backup is of version ${tables}, which this server does not know; use a newer one.`);
  const { from } = await migrateWithin(transaction, name, version);
  if (from > 0) throw new Error('The database is not empty; name a new one to restore into.');
  return version;
};

const statementFor = (version: Version, table: string): TableStatement => {
  const known = storedTables[version].find(({ name }) => name === table);
  if (!known) throw new Error(`The backup has a table that this server does not know: ${table}.`);
  // The table was looked up among those of this very version.
  return `restore ${version} ${known.name}` as TableStatement;
};
