import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { latestLessons } from './latest-lessons.ts';
import { removeLesson } from './remove-lesson.ts';
import { saveLesson } from './save-lesson.ts';

const content = (title: string) => {
  const { version: _, publishedAt: __, ...lesson } = sampleLesson({ title: { en: title } });
  return lesson;
};

it('publishes the next version of what its author has seen', async () => {
  const database = await openTestDatabase();
  expect(await saveLesson(database, content('One'), 0, 1)).toMatchObject({
    saved: { version: 1, publishedAt: 1 },
  });
  expect(await saveLesson(database, content('Two'), 1, 2)).toMatchObject({
    saved: { version: 2, publishedAt: 2 },
  });
  expect(await latestLessons(database)).toMatchObject([{ version: 2, title: { en: 'Two' } }]);
});

it('leaves everything as it is where another version came first', async () => {
  const database = await openTestDatabase();
  await saveLesson(database, content('One'), 0, 1);
  await saveLesson(database, content('Two'), 1, 2);
  expect(await saveLesson(database, content('Late'), 1, 3)).toEqual({ newer: 2 });
  expect(await database.lessons.count()).toBe(2);
  expect(await latestLessons(database)).toMatchObject([{ title: { en: 'Two' } }]);
});

it('gives no number twice, also where a lesson was removed', async () => {
  const database = await openTestDatabase();
  await saveLesson(database, content('One'), 0, 1);
  await removeLesson(database, sampleLesson().id);
  expect(await saveLesson(database, content('Anew'), 0, 2)).toMatchObject({ saved: { version: 2 } });
});
