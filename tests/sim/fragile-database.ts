import Dexie, { type DBCore, type DBCoreTransaction } from 'dexie';
import { HandrailDatabase } from '../../storage/database.ts';

/** What may become of something that is asked of the database. */
export type DatabaseFate = 'well' | 'killed' | 'no room';

let databases = 0;

/**
 * A browser's database in which anything that is asked for may be the last thing: the worker is killed, or there is no room. The
 * transaction that it was in is undone, as it is in browsers.
 *
 * @param fate decides each time; `isWrite` where something is to be stored
 */
export const fragileDatabase = (fate: (isWrite: boolean) => DatabaseFate): HandrailDatabase => {
  databases += 1;
  const database = new HandrailDatabase(`sim-${databases}`);
  // It keeps what live queries have found, which Handrail has none of.
  database.unuse({ stack: 'dbcore', name: 'Cache' });
  const pass = <Value>(
    trans: DBCoreTransaction,
    isWrite: boolean,
    ask: () => Promise<Value>,
  ): Promise<Value> => {
    const coming = fate(isWrite);
    if (coming === 'well') return ask();
    if (coming === 'no room')
      return Dexie.Promise.reject(new DOMException('There is no room.', 'QuotaExceededError'));
    trans.abort();
    return new Dexie.Promise<Value>(() => {});
  };
  const fragile = (core: DBCore): DBCore => ({
    ...core,
    table: name => {
      const table = core.table(name);
      return {
        ...table,
        mutate: request =>
          pass(request.trans, request.type === 'add' || request.type === 'put', () => table.mutate(request)),
        get: request => pass(request.trans, false, () => table.get(request)),
        getMany: request => pass(request.trans, false, () => table.getMany(request)),
        query: request => pass(request.trans, false, () => table.query(request)),
        openCursor: request => pass(request.trans, false, () => table.openCursor(request)),
        count: request => pass(request.trans, false, () => table.count(request)),
      };
    },
  });
  database.use({ stack: 'dbcore', name: 'Fragile', create: fragile });
  return database;
};
