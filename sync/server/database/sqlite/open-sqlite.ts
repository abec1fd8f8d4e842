import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Engine, SqlValue, Transaction } from '../engine.ts';
import { sqlitePragmas } from './sqlite-pragmas.ts';
import { type Statement, sqliteStatements } from './sqlite-statements.ts';

/**
 * Opens, or makes, a database in one file. There is one writer, so transactions wait for each other.
 *
 * @param path a file, or `:memory:`
 */
export const openSqlite = (path: string): Engine => {
  const database = new DatabaseSync(path);
  database.exec(sqlitePragmas);
  const prepared = new Map<Statement, StatementSync>();
  const prepare = (statement: Statement): StatementSync => {
    const known = prepared.get(statement) ?? database.prepare(sqliteStatements[statement]);
    prepared.set(statement, known);
    return known;
  };
  const transaction: Transaction = {
    rows: async <Row>(statement: Statement, values: readonly SqlValue[] = []) =>
      prepare(statement).all(...values) as Row[],
    run: async (statement, values = []) => Number(prepare(statement).run(...values).changes),
    script: async sql => database.exec(sql),
  };

  let last: Promise<unknown> = Promise.resolve();
  /** After all that was asked for before. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const inTransaction =
    (begin: string) =>
    <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
      inTurn(async () => {
        database.exec(begin);
        try {
          const value = await work(transaction);
          database.exec('commit');
          return value;
        } catch (error) {
          // A full disk has undone everything by itself.
          if (database.isTransaction) database.exec('rollback');
          throw error;
        }
      });
  return {
    name: 'sqlite',
    transaction: inTransaction('begin immediate'),
    // Sees what was there at its first look, and keeps no other program from writing: a backup takes its time.
    snapshot: inTransaction('begin deferred'),
    close: () => inTurn(async () => database.close()),
  };
};
