import browser from 'webextension-polyfill';
import type { Entry, Here } from '../../../guides/contracts/page-to-worker.ts';
import type { Result } from '../../../guides/contracts/result.ts';
import { buildGuideIndex } from '../../../guides/match/guide-index.ts';
import { pageOf } from '../../../guides/match/page-of.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import { latestGuides } from '../../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../../storage/lessons/latest-lessons.ts';
import { openLesson } from '../../../storage/lessons/open-lesson.ts';
import { changeRun } from '../../../storage/runs/change-run.ts';
import { guideOfRun } from '../../../storage/runs/guide-of-run.ts';
import { resumeRun } from '../../../storage/runs/resume-run.ts';
import { startGuide } from '../../../storage/runs/start-guide.ts';
import { entryOf } from '../entry-of.ts';
import { playerOf } from '../player-of.ts';
import { refreshStages } from '../refresh-stage.ts';
import { withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

const notFound = (kind: 'guide' | 'lesson'): Result<never> => ({
  ok: false,
  error: { code: 'not-found', reason: `${kind}-gone`, message: `This ${kind} is no longer there.` },
});

/** What the side panel shows and starts. */
export const hereRequests = {
  'here/get': (context, { tab }) =>
    withDatabase(context, async database => {
      const address = (await browser.tabs.get(tab).catch(() => undefined))?.url ?? '';
      return { ok: true, value: await readHere(database, address, context.languages) };
    }),
  'library/search': (context, { text }) =>
    withDatabase(context, async database => {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const entries = [...(await latestGuides(database)), ...(await latestLessons(database))].map(each =>
        entryOf(each, context.languages),
      );
      const spoken = (entry: Entry): string => `${entry.title} ${entry.summary ?? ''}`.toLowerCase();
      return { ok: true, value: entries.filter(entry => words.every(word => spoken(entry).includes(word))) };
    }),
  'entry/start': (context, { kind, id }) =>
    withDatabase(context, async database => {
      if (kind === 'lesson') {
        const opened = await openLesson(database, { id, now: context.now() });
        if (!opened) return notFound('lesson');
      } else {
        const guide = (await latestGuides(database)).find(each => each.id === id);
        if (!guide) return notFound('guide');
        const circumstances = await playerOf(context);
        await startGuide(database, { guide, by: 'person', now: context.now(), circumstances });
      }
      await refreshStages(context);
      return { ok: true, value: null };
    }),
  'run/resume': (context, { run }) =>
    withDatabase(context, async database => {
      await resumeRun(database, run, context.now());
      await refreshStages(context);
      return { ok: true, value: null };
    }),
  'run/leave': (context, { run }) =>
    withDatabase(context, async database => {
      await changeRun(database, run, { type: 'left' }, context.now());
      await refreshStages(context);
      return { ok: true, value: null };
    }),
} satisfies Partial<PageHandlers>;

const readHere = async (
  database: HandrailDatabase,
  address: string,
  languages: readonly string[],
): Promise<Here> => {
  const page = pageOf(address);
  const site = page === null ? undefined : `${new URL(address).protocol}//${new URL(address).hostname}/*`;
  const granted = site !== undefined && (await browser.permissions.contains({ origins: [site] }));
  const publications = [...(await latestGuides(database)), ...(await latestLessons(database))];
  const entries = page === null ? [] : buildGuideIndex(publications).at(page);
  const runs = await database.runs.where('status').anyOf('active', 'paused').toArray();
  const shown: Here['runs'] = [];
  for (const run of runs) {
    const guide = await guideOfRun(database, run);
    if (!guide || (run.status !== 'active' && run.status !== 'paused')) continue;
    const number = guide.steps.findIndex(step => step.id === run.step) + 1;
    const { title } = entryOf(guide, languages);
    shown.push({ id: run.id, title, number, length: guide.steps.length, status: run.status });
  }
  return {
    ...(site === undefined ? {} : { site }),
    granted,
    entries: entries.map(each => entryOf(each, languages)),
    runs: shown,
  };
};
