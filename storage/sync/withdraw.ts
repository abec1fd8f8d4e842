import type { HeldEntry } from '../../sync/client/held-entry.ts';
import type { HandrailDatabase } from '../database.ts';
import { writeSetting } from '../settings/write-setting.ts';

/**
 * Takes a thing of the workspace out of every list and offer. To be called inside a transaction over `guides`, `lessons` and
 * `settings`.
 */
export const withdraw = async (
  database: HandrailDatabase,
  { kind, id }: Pick<HeldEntry, 'kind' | 'id'>,
): Promise<void> => {
  if (kind === 'policy') return writeSetting(database, 'workspacePolicy', undefined);
  const pulled = (row: { pulled?: boolean }): boolean => row.pulled === true;
  const [from, to]: [string, number][] = [
    [id, 0],
    [id, Number.POSITIVE_INFINITY],
  ];
  if (kind === 'guide') {
    await database.guides.where('[id+version]').between(from, to).filter(pulled).modify({ archived: true });
  } else {
    await database.lessons.where('[id+version]').between(from, to).filter(pulled).modify({ archived: true });
  }
};
