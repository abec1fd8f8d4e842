import type { SqlValue, Transaction } from '../database/engine.ts';
import { currentVersion, storedTables } from '../database/stored-tables.ts';
import type { BackupRow } from './backup-line.ts';

/** Rows that are read at once; of what may be long, a few. */
const pageLength = 1000;
const shortPage = 10;
const long = new Set(['entry', 'draft']);

/** All rows of all tables, in an order in which they can be written again. */
export async function* listRows(transaction: Transaction): AsyncGenerator<BackupRow> {
  for (const { name, key } of storedTables[currentVersion]) {
    const limit = long.has(name) ? shortPage : pageLength;
    type Row = Record<string, string | number | null>;
    let page = await transaction.rows<Row>(`firstOf ${name}`, [limit]);
    while (page.length > 0) {
      for (const row of page) yield { table: name, row };
      const last = page.length < limit ? undefined : page.at(-1);
      if (!last) break;
      const behind = key.split(' ').map((column): SqlValue => last[column] ?? null);
      page = await transaction.rows<Row>(`nextOf ${name}`, [...behind, limit]);
    }
  }
}
