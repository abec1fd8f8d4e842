import type { Result } from '../../guides/contracts/result.ts';
import { checkGuide } from '../../guides/exchange/check-guide.ts';
import { problemFailure } from '../../guides/exchange/problem-failure.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';
import { knownVersion } from '../publications/known-version.ts';
import { publicationTables } from '../publications/publication-tables.ts';
import { queueGuide } from '../publications/queue-guide.ts';
import { endShareOf } from '../shares/end-share-of.ts';

/**
 * Publishes a draft as the guide's next version, to the workspace, too, where this browser is in one, and removes the draft. A draft
 * with a problem stays as it is.
 */
export const publishDraft = (database: HandrailDatabase, id: string, now: number): Promise<Result<Guide>> =>
  database.transaction(
    'rw',
    [database.drafts, database.origins, database.shares, ...publicationTables(database)],
    async (): Promise<Result<Guide>> => {
      const draft = await database.drafts.get(id);
      if (!draft)
        return {
          ok: false,
          error: { code: 'not-found', reason: 'draft-deleted', message: 'This draft was deleted.' },
        };
      const known = {
        lessons: await latestLessons(database),
        pictures: new Set((await database.pictures.toCollection().primaryKeys()).map(String)),
        guides: new Set((await latestGuides(database)).map(guide => guide.id)),
      };
      const problem = checkGuide(draft, known)[0];
      if (problem) return { ok: false, error: problemFailure(problem) };
      const versions = await database.guides.filter(guide => guide.id === id).toArray();
      const latest = await knownVersion(database, 'guide', id);
      const version = Math.max(latest, ...versions.map(guide => guide.version)) + 1;
      const { revision: _, updatedAt: __, ...content } = draft;
      const own = [...new Set(content.steps.map(step => step.page))];
      const pages = content.pages.length > 0 ? content.pages : own;
      const guide: Guide = { ...content, formatVersion: 2, pages, version, publishedAt: now };
      await database.guides.add(guide);
      await queueGuide(database, guide, (await database.origins.get(id))?.version ?? 0);
      await database.drafts.delete(id);
      await database.origins.delete(id);
      await endShareOf(database, id);
      return { ok: true, value: guide };
    },
  );
