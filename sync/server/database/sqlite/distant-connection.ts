import type { SqliteConnection } from './sqlite-connection.ts';

/** A connection that may work in another thread. */
export type DistantConnection = {
  [Method in keyof SqliteConnection]: (
    ...given: Parameters<SqliteConnection[Method]>
  ) => Promise<ReturnType<SqliteConnection[Method]>>;
};
