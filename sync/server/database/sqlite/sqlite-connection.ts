import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { SqlValue } from '../engine.ts';
import { sqlitePragmas } from './sqlite-pragmas.ts';
import { type RowStatement, sqliteRowStatements } from './sqlite-row-statements.ts';
import { type Statement, sqliteStatements } from './sqlite-statements.ts';

/** One connection to a database in SQLite. Its methods work at once, and nothing else goes on in their thread meanwhile. */
export interface SqliteConnection {
  /** Begins a transaction, whatever has failed before it. Where something fails in it, all that comes after fails, too, up to `undo`. */
  begin(how: 'immediate' | 'deferred'): void;
  rows(statement: Statement, values: readonly SqlValue[]): unknown[];
  run(statement: Statement, values: readonly SqlValue[]): number;
  script(sql: string): void;
  /** Ends a transaction without a trace. A full disk has done so by itself. */
  undo(): void;
  close(): void;
}

const rowStatements = new Map<Statement, RowStatement>(
  Object.entries(sqliteRowStatements) as [Statement, RowStatement][],
);

/** What to give a statement: once, or for each record of a list. */
const turns = (statement: Statement, values: readonly SqlValue[]): (readonly SqlValue[])[] => {
  const { fields } = rowStatements.get(statement) ?? {};
  if (!fields) return [values];
  const [workspace = null, list, ...same] = values;
  const records = JSON.parse(String(list)) as Record<string, SqlValue>[];
  return records.map(record => [workspace, ...fields.map(field => record[field] ?? null), ...same]);
};

/** @param path a file, or `:memory:` */
export const sqliteConnection = (path: string): SqliteConnection => {
  const database = new DatabaseSync(path);
  database.exec(sqlitePragmas);
  const prepared = new Map<Statement, StatementSync>();
  const prepare = (statement: Statement): StatementSync => {
    const known = prepared.get(statement) ?? database.prepare(sqliteStatements[statement]);
    prepared.set(statement, known);
    return known;
  };
  let hasFailed = false;
  const unlessFailed = <Value>(work: () => Value): Value => {
    if (hasFailed) throw new Error('Something before it in its transaction has failed.');
    try {
      return work();
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  return {
    begin(how) {
      hasFailed = false;
      unlessFailed(() => database.exec(`begin ${how}`));
    },
    rows: (statement, values) =>
      unlessFailed(() => {
        const { fields = [], told } = rowStatements.get(statement) ?? {};
        const place = told === undefined ? -1 : fields.indexOf(told) + 1;
        const found: unknown[] = [];
        for (const turn of turns(statement, values)) {
          if (told === undefined) for (const row of prepare(statement).all(...turn)) found.push(row);
          else if (prepare(statement).run(...turn).changes === 1) found.push({ [told]: turn[place] });
        }
        return found;
      }),
    run: (statement, values) =>
      unlessFailed(() => {
        let changes = 0;
        for (const turn of turns(statement, values))
          changes += Number(prepare(statement).run(...turn).changes);
        return changes;
      }),
    script: sql => unlessFailed(() => database.exec(sql)),
    undo() {
      hasFailed = false;
      if (database.isTransaction) database.exec('rollback');
    },
    close: () => database.close(),
  };
};
