import { expect, it } from 'vitest';
import type { GuideFile } from '../../guides/schema/guide-file.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { collectFile } from './collect-file.ts';
import { importFile } from './import-file.ts';

const file = (): GuideFile => {
  const guide = sampleGuide();
  const steps = guide.steps.map(step => ({ ...step, lesson: 'why-orders', picture: 'p' }));
  return {
    format: 'handrail/guide-file',
    formatVersion: 2,
    guide: { ...guide, steps },
    lessons: [sampleLesson()],
    pictures: [{ id: 'p', type: 'image/png', data: 'iVBORw0KGgo=' }],
  };
};

it('gives back the file it took', async () => {
  const database = await openTestDatabase();
  await importFile(database, file());
  expect(await collectFile(database, 'order')).toEqual(file());
});

it('is content to be given the same file again', async () => {
  const database = await openTestDatabase();
  await importFile(database, file());
  await importFile(database, file());
  expect(await database.guides.count()).toBe(1);
  expect(await database.lessons.count()).toBe(1);
});

it('never changes a version that is there: other content becomes the next one', async () => {
  const database = await openTestDatabase();
  await importFile(database, file());
  const other = file();
  await importFile(database, { ...other, guide: { ...other.guide, title: { en: 'Otherwise' } } });
  expect((await database.guides.get(['order', 1]))?.title).toEqual({ en: 'Place an order' });
  expect((await database.guides.get(['order', 2]))?.title).toEqual({ en: 'Otherwise' });
});

it('stores all or nothing', async () => {
  const database = await openTestDatabase();
  database.guides.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(importFile(database, file())).rejects.toThrow();
  expect(await database.pictures.count()).toBe(0);
  expect(await database.lessons.count()).toBe(0);
});
