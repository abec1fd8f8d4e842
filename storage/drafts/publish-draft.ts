import type { Failure, Result } from '../../guides/contracts/result.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';

/** What publishing needs to know from outside. */
export interface Publishing {
  id: string;
  /** Epoch milliseconds. */
  now: number;
  /** The first thing that keeps the guide from being published. */
  problemOf(guide: Guide, lessons: Lesson[]): Failure | undefined;
}

/** Publishes a draft as the guide's next version, and removes the draft. A draft with a problem stays as it is. */
export const publishDraft = (
  database: HandrailDatabase,
  { id, now, problemOf }: Publishing,
): Promise<Result<Guide>> =>
  database.transaction(
    'rw',
    [database.drafts, database.guides, database.lessons],
    async (): Promise<Result<Guide>> => {
      const draft = await database.drafts.get(id);
      if (!draft) return { ok: false, error: { code: 'not-found', message: 'This draft was deleted.' } };
      const versions = await database.guides.filter(guide => guide.id === id).toArray();
      const version = Math.max(0, ...versions.map(guide => guide.version)) + 1;
      const { revision: _, updatedAt: __, ...content } = draft;
      const own = content.steps.map(step => step.page);
      const pages = content.pages.length > 0 ? content.pages : [...new Set(own)];
      const guide: Guide = { ...content, pages, version, publishedAt: now };
      const problem = problemOf(guide, await latestLessons(database));
      if (problem) return { ok: false, error: problem };
      await database.guides.add(guide);
      await database.drafts.delete(id);
      return { ok: true, value: guide };
    },
  );
