import type { Engine } from './engine.ts';
import { migrateWithin } from './migrate-within.ts';

/**
 * Brings a database to the version of this server, forward only and all at once. Of several servers that start together
 * one does it, and the others wait.
 *
 * @param to the version to stop at; only tests name one
 * @returns the version before and after
 * @throws Error where a newer server has been here: an older one would spoil what it does not understand
 */
export const migrate = (engine: Engine, to?: number): Promise<{ from: number; to: number }> =>
  engine.transaction(transaction => migrateWithin(transaction, engine.name, to));
