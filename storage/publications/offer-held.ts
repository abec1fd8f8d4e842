import type { Table } from 'dexie';
import type { HandrailDatabase } from '../database.ts';

/**
 * Has this browser offer what the workspace has of a guide or lesson, instead of versions made here that it did not take. Where it
 * has none, they stay as they are. To be called inside a transaction over `publicationTables`.
 */
export const offerHeld = async (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
  refused: readonly number[],
): Promise<void> => {
  const held = await database.held.get([kind, id]);
  if (!held) return;
  const table: Table<{ pulled?: boolean; archived?: boolean }, [string, number]> =
    kind === 'guide' ? database.guides : database.lessons;
  for (const version of new Set([...refused, held.version])) {
    const row = await table.get([id, version]);
    if (row)
      await table.put({ ...row, archived: version === held.version && row.pulled ? held.archived : true });
  }
};
