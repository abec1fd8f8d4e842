import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { SqlValue } from '../engine.ts';
import { sqlitePragmas } from './sqlite-pragmas.ts';
import { type Statement, sqliteStatements } from './sqlite-statements.ts';

/** One connection to a database in SQLite. Its methods work at once, and nothing else goes on in their thread meanwhile. */
export interface SqliteConnection {
  rows(statement: Statement, values: readonly SqlValue[]): unknown[];
  run(statement: Statement, values: readonly SqlValue[]): number;
  script(sql: string): void;
  /** Ends a transaction without a trace. A full disk has done so by itself. */
  undo(): void;
  close(): void;
}

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
  return {
    rows: (statement, values) => prepare(statement).all(...values),
    run: (statement, values) => Number(prepare(statement).run(...values).changes),
    script: sql => database.exec(sql),
    undo() {
      if (database.isTransaction) database.exec('rollback');
    },
    close: () => database.close(),
  };
};
