import pg from 'pg';
import { migrate } from '../../sync/server/database/migrate.ts';
import { openPostgres } from '../../sync/server/database/postgres/open-postgres.ts';
import { openSqlite } from '../../sync/server/database/sqlite/open-sqlite.ts';
import type { SimEngine } from './simulate.ts';
import { underWay } from './under-way.ts';

/** As many as requests can be under way in a world: who waited for a connection would wait for its clock. */
const connections = 40;

/**
 * Opens a database for worlds.
 *
 * @param database the address of an empty PostgreSQL database, or `:memory:` for SQLite
 */
export const openSimEngine = async (database: string): Promise<SimEngine & { close(): Promise<void> }> => {
  if (database === ':memory:') {
    const engine = openSqlite(database);
    await migrate(engine);
    return { engine, close: () => engine.close() };
  }
  const engine = openPostgres(database, connections);
  await migrate(engine);
  const watcher = new pg.Client({ connectionString: database });
  await watcher.connect();
  return {
    engine,
    async isBlocked() {
      const { rows } = await watcher.query(
        `select count(*)::integer as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0].waiting === underWay.count;
    },
    async close() {
      await watcher.end();
      await engine.close();
    },
  };
};
