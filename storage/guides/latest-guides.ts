import type { Guide } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestVersions } from './latest-versions.ts';

/** The latest version of every published guide that is not archived, by title. */
export const latestGuides = async (database: HandrailDatabase): Promise<Guide[]> =>
  latestVersions(await database.guides.toArray());
