import type { Engine } from '../engine.ts';
import { connectInThread } from './connect-in-thread.ts';
import type { DistantConnection } from './distant-connection.ts';
import { sqliteConnection } from './sqlite-connection.ts';
import { transactionsOf } from './transactions-of.ts';

/** How often at most the log goes over into the file while there is writing, in ms. */
const checkpointEvery = 1000;

/**
 * Opens, or makes, a database in one file. There is one writer, so transactions wait for each other; who only reads waits for other
 * readers at most.
 *
 * @param path a file, or `:memory:`
 */
export const openSqlite = (path: string): Engine => {
  if (path === ':memory:') return openHere(path);
  const connections = [connectInThread(path), connectInThread(path)] as const;
  const [writer, reader] = [transactionsOf(connections[0]), transactionsOf(connections[1])];
  // One after the other: whoever comes first makes the file what it is to be.
  const opened = writer.inTurn(() => connections[0].script('select 1'));
  opened.catch(() => undefined);
  let nextCheckpoint = 0;
  return {
    name: 'sqlite',
    async transaction(work) {
      const value = await writer.run('immediate', work);
      if (performance.now() > nextCheckpoint) {
        nextCheckpoint = performance.now() + checkpointEvery;
        // By the reader, so that nobody waits for it who writes. What it leaves is done by the writer, later.
        void reader
          .inTurn(() => connections[1].script('pragma wal_checkpoint(passive)'))
          .catch(() => undefined);
      }
      return value;
    },
    async snapshot(work) {
      await opened;
      return reader.run('deferred', work);
    },
    async close() {
      await reader.inTurn(() => connections[1].close());
      await writer.inTurn(() => connections[0].close());
    },
  };
};

/** In this thread, where there is no disk to wait for. */
const openHere = (path: string): Engine => {
  const connection = sqliteConnection(path);
  const here: DistantConnection = {
    begin: async how => connection.begin(how),
    rows: async (statement, values) => connection.rows(statement, values),
    run: async (statement, values) => connection.run(statement, values),
    script: async sql => connection.script(sql),
    undo: async () => connection.undo(),
    close: async () => connection.close(),
  };
  const { run, inTurn } = transactionsOf(here);
  return {
    name: 'sqlite',
    transaction: work => run('immediate', work),
    snapshot: work => run('deferred', work),
    close: () => inTurn(here.close),
  };
};
