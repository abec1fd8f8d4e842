import { v7 as uuidV7 } from 'uuid';
import { checkLesson } from '../../../guides/exchange/check-lesson.ts';
import { parseGuideFile } from '../../../guides/exchange/parse-guide-file.ts';
import { pictureTypeOf } from '../../../guides/exchange/picture-type-of.ts';
import { problemFailure } from '../../../guides/exchange/problem-failure.ts';
import { writeGuideFile } from '../../../guides/exchange/write-guide-file.ts';
import { archiveGuide } from '../../../storage/guides/archive-guide.ts';
import { collectFile } from '../../../storage/guides/collect-file.ts';
import { importFile } from '../../../storage/guides/import-file.ts';
import { latestGuides } from '../../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../../storage/lessons/latest-lessons.ts';
import { removeLesson } from '../../../storage/lessons/remove-lesson.ts';
import { saveLesson } from '../../../storage/lessons/save-lesson.ts';
import { entryOf } from '../entry-of.ts';
import { withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** Published guides, lessons, pictures and files. */
export const libraryRequests = {
  'guides/list': context =>
    withDatabase(context, async database => ({ ok: true, value: await latestGuides(database) })),
  'guides/archive': (context, { id }) =>
    withDatabase(context, async database => {
      await archiveGuide(database, id);
      void context.sync.run('due');
      return { ok: true, value: null };
    }),
  'lessons/list': context =>
    withDatabase(context, async database => ({ ok: true, value: await latestLessons(database) })),
  'lessons/save': (context, { lesson, over }) =>
    withDatabase(context, async database => {
      const pictures = new Set((await database.pictures.toCollection().primaryKeys()).map(String));
      const problem = checkLesson(lesson, pictures)[0];
      if (problem) return { ok: false, error: problemFailure(problem) };
      const answer = await saveLesson(database, lesson, over, context.now());
      if ('newer' in answer) {
        const version = `${answer.newer}`;
        const message = `Version ${version} of this lesson was published meanwhile; look at it, then publish yours after it or take it.`;
        return {
          ok: false,
          error: { code: 'conflict', reason: 'lesson-newer', message, values: { version } },
        };
      }
      void context.sync.run('due');
      return { ok: true, value: answer.saved };
    }),
  'lessons/remove': (context, { id }) =>
    withDatabase(context, async database => {
      await removeLesson(database, id);
      void context.sync.run('due');
      return { ok: true, value: null };
    }),
  'pictures/get': (context, { id }) =>
    withDatabase(context, async database => {
      const picture = await database.pictures.get(id);
      if (picture) return { ok: true, value: picture };
      return {
        ok: false,
        error: { code: 'not-found', reason: 'picture-gone', message: 'This picture is not on this device.' },
      };
    }),
  'pictures/add': (context, { type, data }) =>
    withDatabase(context, async database => {
      if (pictureTypeOf(data) !== type) {
        const message =
          'This file is not a picture of the kind that it says it is. Choose a PNG, JPEG or WebP.';
        return { ok: false, error: { code: 'invalid', reason: 'picture-unusable', message, path: 'data' } };
      }
      const id = uuidV7();
      await database.pictures.add({ id, type, data });
      return { ok: true, value: { id } };
    }),
  'files/import': (context, { text }) =>
    withDatabase(context, async database => {
      const file = parseGuideFile(text);
      if (!file.ok) return file;
      await importFile(database, file.value);
      void context.sync.run('due');
      return { ok: true, value: entryOf(file.value.guide, context.languages) };
    }),
  'files/export': (context, { guide }) =>
    withDatabase(context, async database => {
      const file = await collectFile(database, guide);
      if (!file) {
        return {
          ok: false,
          error: {
            code: 'not-found',
            reason: 'not-published',
            message: 'Only a published guide can be exported.',
          },
        };
      }
      const title = file.guide.title[file.guide.defaultLocale] ?? 'guide';
      return { ok: true, value: { name: `${fileName(title)}.handrail.json`, text: writeGuideFile(file) } };
    }),
} satisfies Partial<PageHandlers>;

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'guide';
