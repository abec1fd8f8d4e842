import { HandrailDatabase } from './database.ts';

/** The open database, or why there is none. */
export type OpenedDatabase =
  | { state: 'ready'; database: HandrailDatabase }
  /** A newer Handrail made it: nothing is read or written, so that nothing it holds is lost. */
  | { state: 'newer' }
  | { state: 'failed'; reason: string };

/** Dexie multiplies its versions by ten, to leave room for versions made without it. */
const versionFactor = 10;

/**
 * Opens the database. Never throws, and never keeps one open that a newer Handrail made or upgrades: Dexie would do so in
 * silence. One that is upgraded meanwhile is closed for good (`keepOpen` looks at it again).
 */
export const openDatabase = async (name = 'handrail'): Promise<OpenedDatabase> => {
  try {
    const database = new HandrailDatabase(name);
    const own = database.verno;
    const isNewer = (version: number): boolean => Math.floor(version / versionFactor) > own;
    const existing = (await indexedDB.databases()).find(each => each.name === name)?.version ?? 0;
    if (isNewer(existing)) return { state: 'newer' };
    database.on('versionchange', () => {
      database.close({ disableAutoOpen: true });
      // Dexie's own handler would let the next use open it again.
      return false;
    });
    await database.open();
    // It may have been upgraded between the look and the opening.
    if (!isNewer(database.backendDB().version)) return { state: 'ready', database };
    database.close({ disableAutoOpen: true });
    return { state: 'newer' };
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};
