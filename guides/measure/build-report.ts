import type { Guide } from '../schema/guide.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { Signal } from '../schema/signal.ts';
import { groupBy } from './group-by.ts';
import { offersIn } from './offers-in.ts';
import type { GuideReport, LessonReport, Report } from './report.ts';
import { reportDays } from './report-days.ts';
import { reportGuide } from './report-guide.ts';
import { reportLesson } from './report-lesson.ts';
import { reportPages } from './report-pages.ts';
import { runsIn } from './runs-in.ts';
import { sessionsIn } from './sessions-in.ts';
import { uniqueSignals } from './unique-signals.ts';
import { within } from './within.ts';

/** What a report is made from. */
export interface ReportSource {
  /**
   * In any order; those that are there twice count once. What was begun in the span is followed beyond its end, so
   * give those after the span, too, where there are any. Earlier ones may be there and do not count.
   */
  signals: readonly Signal[];
  /** All known versions. A guide or lesson that nothing happened to is reported with zeros. */
  guides: readonly Guide[];
  lessons: readonly Lesson[];
  /** The span, in epoch milliseconds: from included, to excluded. */
  from: number;
  to: number;
  /** An IANA name such as `Europe/Berlin`: where the days begin. */
  timeZone: string;
  /** The reader's languages for titles, best first. Without: the content's own. */
  languages?: readonly string[];
}

/**
 * Counts what happened in a span of time. docs/metrics.md defines each number. The same signals give the same
 * report, whatever their order.
 *
 * @throws RangeError for a time zone that is none
 */
export const buildReport = (source: ReportSource): Report => {
  const { from, to, timeZone, languages = [] } = source;
  const span = { from, to };
  const signals = uniqueSignals(source.signals);
  const runs = runsIn(signals, span);
  const offers = offersIn(signals, span);
  const sessions = sessionsIn(signals, span);
  const inSpan = signals.filter(signal => within(span, signal.at));
  const episodes = inSpan.filter(signal => signal.type === 'struggle');

  const versionsByGuide = groupBy(source.guides, guide => guide.id);
  const runsByGuide = groupBy(runs, run => run.guide);
  const offersByGuide = groupBy(offers, offer => offer.guide);
  const guideIds = new Set([...versionsByGuide.keys(), ...runsByGuide.keys(), ...offersByGuide.keys()]);
  const guides = [...guideIds].map(guide =>
    reportGuide({
      guide,
      versions: versionsByGuide.get(guide) ?? [],
      runs: runsByGuide.get(guide) ?? [],
      offers: offersByGuide.get(guide) ?? [],
      languages,
    }),
  );

  const versionsByLesson = groupBy(source.lessons, lesson => lesson.id);
  const sessionsByLesson = groupBy(sessions, session => session.lesson);
  const lessons = [...new Set([...versionsByLesson.keys(), ...sessionsByLesson.keys()])].map(lesson =>
    reportLesson({
      lesson,
      versions: versionsByLesson.get(lesson) ?? [],
      sessions: sessionsByLesson.get(lesson) ?? [],
      languages,
    }),
  );

  return {
    from,
    to,
    people: new Set(inSpan.map(signal => signal.person)).size,
    guides: guides.sort(byUse),
    lessons: lessons.sort(byOpenings),
    pages: reportPages(episodes, offers),
    days: reportDays({ runs, episodes, span, timeZone }),
  };
};

/** Most used first; the same reports always in the same order. */
const byUse = (left: GuideReport, right: GuideReport): number =>
  right.starts - left.starts || right.offersShown - left.offersShown || (left.guide < right.guide ? -1 : 1);

const byOpenings = (left: LessonReport, right: LessonReport): number =>
  right.opened - left.opened || (left.lesson < right.lesson ? -1 : 1);
