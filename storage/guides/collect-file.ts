import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { fileOf } from './file-of.ts';
import { latestGuides } from './latest-guides.ts';

/** Everything that belongs into the file of a guide: its latest version, the lessons it opens, the pictures of both. */
export const collectFile = (database: HandrailDatabase, id: string): Promise<GuideFile | undefined> =>
  database.transaction('r', [database.guides, database.lessons, database.pictures], async () => {
    const guide = (await latestGuides(database)).find(each => each.id === id);
    return guide && fileOf(database, guide);
  });
