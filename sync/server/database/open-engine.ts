import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Engine } from './engine.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

/** Opens a database by its address: `postgres://…`, or the path of a file for SQLite. */
export const openEngine = (database: string): Engine => {
  if (/^postgres(ql)?:\/\//.test(database)) return openPostgres(database);
  if (database !== ':memory:') mkdirSync(dirname(database), { recursive: true });
  return openSqlite(database);
};
