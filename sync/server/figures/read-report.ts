import { chooseLocale } from '../../../guides/match/choose-locale.ts';
import type { PageReport, Report } from '../../../guides/measure/report.ts';
import { share } from '../../../guides/measure/share.ts';
import { type StruggleKind, struggleKinds } from '../../../guides/schema/struggle-kind.ts';
import type { Transaction } from '../database/engine.ts';
import type { Outline } from './outline.ts';
import { peopleOf } from './people-of.ts';
import { readTallies } from './read-tallies.ts';
import { reportTalliedGuide } from './report-tallied-guide.ts';
import { Tally } from './tally.ts';

/** What a report of a workspace is asked for. */
export interface ReportRequest {
  workspace: number;
  /** Days as `2026-01-31`: from included, to excluded. */
  from: string;
  to: string;
  /** The reader's languages for titles, best first. */
  languages: readonly string[];
}

/**
 * The report of a workspace for whole days in its time zone, from tallies alone: no signal is read. It says what
 * `buildReport` would say of all signals, but for two things: a median of seconds is off by half a percent at most, and the offers
 * of a page count on the day of the episode that led to them.
 */
export const readReport = async (
  transaction: Transaction,
  { workspace, from, to, languages }: ReportRequest,
): Promise<Report> => {
  const { tallies, days } = await readTallies(transaction, { workspace, from, to });
  const outlines = new Map<string, Outline>(
    (await transaction.rows<{ kind: string; id: string; summary: string }>('listCurrent', [workspace])).map(
      ({ kind, id, summary }) => [`${kind}:${id}`, JSON.parse(summary) as Outline] as const,
    ),
  );
  const idsOf = (kind: string): string[] => {
    const named = [...outlines.keys(), ...tallies.keys()].filter(subject => subject.startsWith(`${kind}:`));
    return [...new Set(named)].map(subject => subject.slice(kind.length + 1));
  };
  const titleOf = (subject: string, id: string): string => {
    const outline = outlines.get(subject);
    if (!outline) return id;
    return outline.title[chooseLocale(Object.keys(outline.title), languages, outline.defaultLocale)] ?? id;
  };

  const guides = idsOf('guide').map(guide => {
    const subject = `guide:${guide}`;
    const [title, published] = [titleOf(subject, guide), outlines.get(subject)?.steps ?? []];
    const tally = tallies.get(subject) ?? new Tally();
    return reportTalliedGuide({ guide, title, published, tally, to });
  });
  const lessons = idsOf('lesson').map(lesson => {
    const tally = tallies.get(`lesson:${lesson}`) ?? new Tally();
    const answered = tally.of('answered');
    return {
      lesson,
      title: titleOf(`lesson:${lesson}`, lesson),
      opened: tally.of('opened'),
      completed: tally.of('completed'),
      answered,
      rightRate: share(tally.of('right'), answered),
    };
  });
  return {
    from: Date.parse(`${from}T00:00Z`),
    to: Date.parse(`${to}T00:00Z`),
    people: peopleOf(tallies.get('*'), to),
    guides: guides.sort(
      (left, right) =>
        right.starts - left.starts ||
        right.offersShown - left.offersShown ||
        (left.guide < right.guide ? -1 : 1),
    ),
    lessons: lessons.sort(
      (left, right) => right.opened - left.opened || (left.lesson < right.lesson ? -1 : 1),
    ),
    pages: reportTalliedPages(tallies),
    days,
  };
};

const reportTalliedPages = (tallies: ReadonlyMap<string, Tally>): PageReport[] =>
  [...tallies]
    .flatMap(([subject, tally]): PageReport[] => {
      if (!subject.startsWith('page:')) return [];
      const byKind = struggleKinds.flatMap((kind): [StruggleKind, number][] => {
        const amount = tally.of('episodes', kind);
        return amount > 0 ? [[kind, amount]] : [];
      });
      const episodes = byKind.reduce((sum, [, amount]) => sum + amount, 0);
      if (episodes === 0) return [];
      const page = subject.slice('page:'.length);
      return [{ page, episodes, byKind: Object.fromEntries(byKind), offers: tally.of('offers') }];
    })
    .sort((left, right) => right.episodes - left.episodes || (left.page < right.page ? -1 : 1));
