import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { knownVersion } from './known-version.ts';
import { publicationTables } from './publication-tables.ts';
import { queueGuide } from './queue-guide.ts';

/**
 * Publishes a guide to the workspace that is only in this browser, such as one that was made before joining, as it is. False where
 * there is none, or the workspace has it.
 */
export const shareGuide = (database: HandrailDatabase, id: string): Promise<boolean> =>
  database.transaction('rw', publicationTables(database), async () => {
    const guide = (await latestGuides(database)).find(each => each.id === id);
    if (!guide || (await knownVersion(database, 'guide', id)) > 0) return false;
    await queueGuide(database, guide, 0);
    return true;
  });
