import type { HandrailDatabase } from '../database.ts';
import { beginLesson } from './begin-lesson.ts';
import { latestLessons } from './latest-lessons.ts';

/** Opens the latest version of a lesson in a transaction of its own. False where there is no such lesson. */
export const openLesson = (
  database: HandrailDatabase,
  id: string,
  run: string | undefined,
  now: number,
): Promise<boolean> =>
  database.transaction(
    'rw',
    [database.sessions, database.lessons, database.runs, database.signals, database.settings],
    async () => {
      const lesson = (await latestLessons(database)).find(each => each.id === id);
      if (!lesson) return false;
      const of = run === undefined ? undefined : await database.runs.get(run);
      const preview = of?.preview !== undefined;
      await beginLesson(database, { lesson, ...(of ? { run: of.id } : {}), preview, now });
      return true;
    },
  );
