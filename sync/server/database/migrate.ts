import type { Engine } from './engine.ts';
import { postgresMigrations } from './postgres/postgres-migrations.ts';
import { sqliteMigrations } from './sqlite/sqlite-migrations.ts';

/**
 * Brings a database to the version of this server, forward only and all at once. Of several servers that start together
 * one does it, and the others wait.
 *
 * @param to the version to stop at; only tests name one
 * @returns the version before and after
 * @throws Error where a newer server has been here: an older one would spoil what it does not understand
 */
export const migrate = (engine: Engine, to?: number): Promise<{ from: number; to: number }> =>
  engine.transaction(async transaction => {
    const migrations = engine.name === 'sqlite' ? sqliteMigrations : postgresMigrations;
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
  });
