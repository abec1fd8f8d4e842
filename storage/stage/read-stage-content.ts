import type { StageView } from '../../guides/contracts/stage-view.ts';
import { lessonView } from '../../guides/learn/lesson-view.ts';
import { chooseLocale } from '../../guides/match/choose-locale.ts';
import type { Offer } from '../../guides/match/offer.ts';
import { runView } from '../../guides/play/run-view.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';
import { shownSessions } from '../lessons/shown-sessions.ts';
import { openOffer } from '../offers/open-offer.ts';
import { activeRun } from '../runs/active-run.ts';
import { guideOfRun } from '../runs/guide-of-run.ts';
import { readLaunchers } from './read-launchers.ts';

/** Whose view is read. */
export interface Viewer {
  /** The browser's number of the tab. */
  tab: number;
  page: PagePattern;
  /** The person's languages, best first. */
  languages: readonly string[];
  now: number;
  /** The organisation allows on this page that Handrail does things for the person. */
  mayAct?: boolean;
}

/** What there is to show in a tab, and when it was read: everything but Handrail's own words. */
export interface StageContent extends Pick<StageView, 'offer' | 'run' | 'lesson' | 'launchers' | 'readAt'> {
  /** The offer as it is stored, for saying why it is made. */
  stored?: Offer;
}

/**
 * Reads what a tab's stage shows. It depends on nothing but what is stored, so that it survives the worker. It is one
 * transaction, so that what was read later never tells of an earlier state.
 */
export const readStageContent = (database: HandrailDatabase, viewer: Viewer): Promise<StageContent> =>
  database.transaction(
    'r',
    [database.offers, database.guides, database.lessons, database.runs, database.sessions, database.pictures],
    async () => {
      const offer = await readOffer(database, viewer);
      const readAt = performance.timeOrigin + performance.now();
      const run = await readRun(database, viewer);
      const lesson = await readLesson(database, viewer);
      const launchers = run === undefined ? await readLaunchers(database, viewer.page, viewer.languages) : [];
      return {
        readAt,
        ...offer,
        ...(run ? { run } : {}),
        ...(lesson ? { lesson } : {}),
        ...(launchers.length > 0 ? { launchers } : {}),
      };
    },
  );

const readOffer = async (
  database: HandrailDatabase,
  viewer: Viewer,
): Promise<Pick<StageContent, 'offer' | 'stored'> | undefined> => {
  const stored = await openOffer(database, viewer.tab, viewer.now);
  const subject = stored && (await subjectOf(database, stored));
  if (!stored || !subject) return undefined;
  const locale = chooseLocale(Object.keys(subject.title), viewer.languages, subject.defaultLocale);
  const { id, kind, because } = stored;
  const length = 'steps' in subject ? subject.steps.length : subject.cards.length;
  return { stored, offer: { id, kind, title: subject.title[locale] ?? '', because, length } };
};

const subjectOf = (database: HandrailDatabase, offer: Offer) =>
  offer.kind === 'guide'
    ? database.guides.get([offer.subject, offer.version])
    : database.lessons.get([offer.subject, offer.version]);

const readRun = async (
  database: HandrailDatabase,
  viewer: Viewer,
): Promise<StageView['run'] | null | undefined> => {
  const run = await activeRun(database);
  const guide = run && (await guideOfRun(database, run));
  if (!run || !guide) return undefined;
  const step = guide.steps.find(each => each.id === run.step);
  const lesson = step?.lesson && (await latestLessons(database)).find(each => each.id === step.lesson);
  const guides = step?.kind === 'checklist' ? await latestGuides(database) : [];
  const { page, languages, mayAct = false } = viewer;
  return runView({
    ...{ run, guide, page, languages, mayAct },
    ...(lesson ? { lesson } : {}),
    guides: new Set(guides.map(each => each.id)),
  });
};

const readLesson = async (
  database: HandrailDatabase,
  viewer: Viewer,
): Promise<StageView['lesson'] | null | undefined> => {
  const session = (await shownSessions(database)).sort((a, b) => b.changedAt - a.changedAt)[0];
  const lesson = session && (await database.lessons.get([session.lesson, session.version]));
  if (!session || !lesson) return undefined;
  const card = lesson.cards.find(each => each.id === session.card);
  const picture = card?.kind === 'picture' ? await database.pictures.get(card.picture) : undefined;
  return lessonView({
    session,
    lesson,
    languages: viewer.languages,
    ...(picture ? { picture: `data:${picture.type};base64,${picture.data}` } : {}),
  });
};
