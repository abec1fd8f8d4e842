import type { Engine, Transaction } from './engine.ts';
import { postgresMigrations } from './postgres/postgres-migrations.ts';
import { sqliteMigrations } from './sqlite/sqlite-migrations.ts';

/**
 * Brings a database to a version in a transaction that is under way.
 *
 * @param to the version to stop at; the latest by itself
 * @returns the version before and after
 * @throws Error where a newer server has been here
 */
export const migrateWithin = async (
  transaction: Transaction,
  name: Engine['name'],
  to?: number,
): Promise<{ from: number; to: number }> => {
  const migrations = name === 'sqlite' ? sqliteMigrations : postgresMigrations;
  const target = to ?? migrations.length;
  await transaction.run('lockSchema');
  await transaction.script('create table if not exists schema_version (version integer not null)');
  const [row] = await transaction.rows<{ version: number | null }>('readSchemaVersion');
  const from = row?.version ?? 0;
  if (from > migrations.length) {
    throw new Error(
      `The database is of version ${from}, and this server knows versions up to ${migrations.length}; start the newer server again.`,
    );
  }
  for (const script of migrations.slice(from, target)) await transaction.script(script);
  if (target > from) await transaction.run('writeSchemaVersion', [target]);
  return { from, to: Math.max(from, target) };
};
