import type { Draft } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { knownVersion } from '../publications/known-version.ts';

/** The draft of a published guide: the one that exists, or a new one made of the latest version. */
export const editGuide = (database: HandrailDatabase, id: string, now: number): Promise<Draft | undefined> =>
  database.transaction(
    'rw',
    [database.drafts, database.origins, database.guides, database.publications, database.held],
    async () => {
      const existing = await database.drafts.get(id);
      if (existing) return existing;
      const guide = (await latestGuides(database)).find(each => each.id === id);
      if (!guide) return undefined;
      const { version: _, publishedAt: __, ...content } = guide;
      const draft: Draft = { ...content, formatVersion: 2, revision: 0, updatedAt: now };
      await database.drafts.add(draft);
      await database.origins.put({ id, version: await knownVersion(database, 'guide', id) });
      return draft;
    },
  );
