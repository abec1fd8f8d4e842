import { HandrailDatabase } from './database.ts';

/** The open database, or why there is none. */
export type OpenedDatabase =
  | { state: 'ready'; database: HandrailDatabase }
  /** A newer Handrail made it: nothing is read or written, so that nothing it holds is lost. */
  | { state: 'newer' }
  | { state: 'failed'; reason: string };

/** Dexie multiplies its versions by ten, to leave room for versions made without it. */
const versionFactor = 10;

/** Opens the database. Never throws, and never opens one that a newer Handrail made: Dexie would do so in silence. */
export const openDatabase = async (name = 'handrail'): Promise<OpenedDatabase> => {
  try {
    const database = new HandrailDatabase(name);
    const existing = (await indexedDB.databases()).find(each => each.name === name)?.version ?? 0;
    if (Math.floor(existing / versionFactor) > database.verno) return { state: 'newer' };
    await database.open();
    return { state: 'ready', database };
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};
