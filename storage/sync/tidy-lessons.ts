import { lessonsNamedBy } from '../../guides/exchange/lessons-named-by.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';

/**
 * Takes lessons that came with a guide out of the lists where no guide opens them any more. To be called inside a transaction
 * over `lessons`, `guides` and `held`.
 */
export const tidyLessons = async (database: HandrailDatabase): Promise<void> => {
  const rows = await database.lessons
    .filter(({ pulled, archived }) => pulled === true && !archived)
    .toArray();
  if (rows.length === 0) return;
  const alone = new Set(
    (await database.held.where('[kind+id]').between(['lesson', ''], ['lesson', '\uffff']).primaryKeys()).map(
      ([, id]) => id,
    ),
  );
  const needed = new Set((await latestGuides(database)).flatMap(lessonsNamedBy));
  const unneeded = rows.filter(({ id }) => !alone.has(id) && !needed.has(id));
  await database.lessons.bulkPut(unneeded.map(lesson => ({ ...lesson, archived: true })));
};
