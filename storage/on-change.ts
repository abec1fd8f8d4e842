import Dexie from 'dexie';
import type { HandrailDatabase } from './database.ts';

/**
 * Tells of every completed change to one of the tables, whoever made it: another page of Handrail, too.
 *
 * @returns ends it
 */
export const onChange = (
  database: HandrailDatabase,
  tables: readonly string[],
  changed: (table: string) => void,
): (() => void) => {
  const listener = (parts: object): void => {
    const touched = Object.keys(parts);
    for (const table of tables) {
      if (touched.some(part => part === 'all' || part.startsWith(`idb://${database.name}/${table}/`)))
        changed(table);
    }
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
};
