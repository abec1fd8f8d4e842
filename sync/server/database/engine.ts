import type { Statement } from './sqlite/sqlite-statements.ts';

/** What a statement is given in the place of `?1` or `$1`. Lists and records go in as JSON text. */
export type SqlValue = string | number | null | Uint8Array;

/**
 * A transaction that is under way: statements by their names, so that the code above knows no dialect. They are carried out in
 * the order in which they were asked for, also where nobody waits for the answers in between, and after one that failed none is
 * until all was undone. To ask for several at once spares the way there and back.
 */
export interface Transaction {
  /** The rows that a statement finds, or hands back of those that it wrote. */
  rows<Row>(statement: Statement, values?: readonly SqlValue[]): Promise<Row[]>;
  /** @returns how many rows the statement wrote */
  run(statement: Statement, values?: readonly SqlValue[]): Promise<number>;
  /** Runs several statements that take no values: a migration. */
  script(sql: string): Promise<void>;
}

/** A database that the server keeps everything in: SQLite, or PostgreSQL. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /**
   * Runs work in one transaction: all of it is committed and on the disk when the promise is fulfilled, or none of it.
   * Work may be run again where the engine asks for that, so it must touch nothing but the transaction.
   *
   * @throws whatever the work throws, after all was undone
   */
  transaction<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  /** Runs work that only reads, and sees the database as it is at one moment, whatever is committed meanwhile. */
  snapshot<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  /** After the transactions under way. */
  close(): Promise<void>;
}
