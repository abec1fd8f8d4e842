import pg from 'pg';
import type { Engine, SqlValue, Transaction } from '../engine.ts';
import type { Statement } from '../sqlite/sqlite-statements.ts';
import { postgresStatements } from './postgres-statements.ts';

/** Two transactions were in each other's way, and PostgreSQL has undone one: https://www.postgresql.org/docs/15/mvcc-serialization-failure-handling.html */
const worthAnotherTry = new Set(['40001', '40P01']);
const mostTries = 5;

/** Times and counts are whole numbers that JavaScript holds exactly. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig;

/**
 * Connects to a PostgreSQL database, version 15 or later. Any number of servers may share it.
 *
 * @param url such as `postgres://user:password@host/database`
 */
export const openPostgres = (url: string, connections = 8): Engine => {
  const pool = new pg.Pool({ connectionString: url, max: connections, types, pipeline: true });
  // A connection that breaks while nobody uses it is replaced at the next need.
  pool.on('error', () => undefined);
  // Of one that breaks between two statements the next one tells, or the commit.
  pool.on('connect', client => client.on('error', () => undefined));

  const attempt = async <Value>(
    begin: string,
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value> => {
    const client = await pool.connect();
    const ask = (statement: Statement, values: readonly SqlValue[]) =>
      client.query({ name: statement, text: postgresStatements[statement], values: [...values] });
    let isBroken = false;
    try {
      // Whoever asks after it is answered after it, or fails with it.
      const begun = client.query(begin);
      begun.catch(() => undefined);
      const value = await work({
        rows: async <Row>(statement: Statement, values: readonly SqlValue[] = []) =>
          (await ask(statement, values)).rows as Row[],
        run: async (statement, values = []) => (await ask(statement, values)).rowCount ?? 0,
        script: async sql => {
          await client.query(sql);
        },
      });
      await client.query('commit');
      return value;
    } catch (error) {
      await client.query('rollback').catch(() => {
        isBroken = true;
      });
      throw error;
    } finally {
      client.release(isBroken);
    }
  };
  return {
    name: 'postgres',
    async transaction(work) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt('begin', work);
        } catch (error) {
          const { code } = error as { code?: string };
          if (tries === mostTries || !worthAnotherTry.has(code ?? '')) throw error;
        }
      }
    },
    snapshot: work => attempt('begin isolation level repeatable read, read only', work),
    close: () => pool.end(),
  };
};
