import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Signal } from '../../../guides/schema/signal.ts';
import { sqlitePragmas } from '../../../sync/server/database/sqlite/sqlite-pragmas.ts';

/** Signals a second that an engine takes in when nothing is done but to insert them, a batch a transaction. */
export const bareInsert = async (
  database: string,
  batches: readonly (readonly Signal[])[],
  connections: number,
): Promise<number> => {
  const signals = batches.reduce((sum, batch) => sum + batch.length, 0);
  const started = performance.now();
  if (database.startsWith('postgres')) await barePostgres(database, batches, connections);
  else bareSqlite(database, batches);
  return signals / ((performance.now() - started) / 1000);
};

const bareSqlite = (file: string, batches: readonly (readonly Signal[])[]): void => {
  const database = new DatabaseSync(file);
  database.exec(sqlitePragmas);
  database.exec(
    'create table if not exists bare (id text primary key, person text not null, at integer not null, received_at integer not null, body text not null) strict; create index if not exists bare_by_person on bare (person)',
  );
  const insert = database.prepare('insert into bare values (?, ?, ?, ?, ?) on conflict do nothing');
  for (const batch of batches) {
    database.exec('begin immediate');
    for (const signal of batch) insert.run(signal.id, signal.person, signal.at, 0, JSON.stringify(signal));
    database.exec('commit');
  }
  database.close();
};

const barePostgres = async (
  url: string,
  batches: readonly (readonly Signal[])[],
  connections: number,
): Promise<void> => {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // The engine may be stopped before the last connection has gone.
  pool.on('error', () => undefined);
  await pool.query(
    'create table if not exists bare (id uuid primary key, person uuid not null, at bigint not null, received_at bigint not null, body text not null); create index if not exists bare_by_person on bare (person)',
  );
  const text = `insert into bare select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::text[]) on conflict do nothing`;
  const left = [...batches];
  const work = async (): Promise<void> => {
    for (let batch = left.pop(); batch; batch = left.pop()) {
      await pool.query({
        name: 'bare',
        text,
        values: [
          batch.map(({ id }) => id),
          batch.map(({ person }) => person),
          batch.map(({ at }) => at),
          batch.map(() => 0),
          batch.map(signal => JSON.stringify(signal)),
        ],
      });
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  await pool.end();
};
