import { buildGuideIndex } from '../match/guide-index.ts';
import { matchesPage } from '../match/matches-page.ts';
import type { Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import { guideNumber } from './guide-number.ts';
import type { Pace } from './pace.ts';
import type { PathStep } from './path-step.ts';

/** The paths that published guides describe, as the detector of what leaves them needs them. */
export interface GuidePaths {
  /** No guide has a path. */
  empty: boolean;
  /** The steps that a press of this target on this page does, or a change of this field. */
  at(page: string, target: string, how: 'press' | 'edit', pace: Pace): PathStep[];
  /** Whether any guide has something to do with this target here, such as a field that is yet to be filled in. */
  has(page: string, target: string): boolean;
  /** The steps that coming to this page does. */
  reached(page: string, pace: Pace): PathStep[];
  /** The guides that know this page: they begin there, have a step there or lead there. */
  known(page: string): readonly number[];
  /** Whether a step of this guide is done with this target on this page. */
  isStep(guide: number, target: string, page: string): boolean;
}

type Callout = Extract<Step, { kind: 'callout' }>;

interface Entry extends Omit<PathStep, 'usual'> {
  on: 'press' | 'edit' | 'visit';
  page: string;
  /** Where the pace of what comes next is found. */
  next: string;
}

/** Pages that are remembered with the guides that know them. */
const mostPages = 100;

/** Files the steps of guides by their targets, so that a press costs one look-up. */
export const guidePaths = (guides: readonly Guide[]): GuidePaths => {
  const byTarget = new Map<string, Entry[]>();
  const arrivals: (Entry & { pages: string[] })[] = [];
  const placed = guides.flatMap(guide => {
    const entries = entriesOf(guide);
    for (const entry of entries) {
      if (entry.on === 'visit') arrivals.push({ ...entry, pages: [entry.page] });
      else byTarget.set(entry.target, [...(byTarget.get(entry.target) ?? []), entry]);
    }
    return entries.length > 0 ? [{ guide: guideNumber(guide.id), pages: pagesOf(guide) }] : [];
  });
  const own = new Map<string, string[]>();
  for (const step of guides.flatMap(({ steps }) => steps)) {
    if ('target' in step) own.set(step.target.key, [...(own.get(step.target.key) ?? []), step.page]);
  }
  const arriving = buildGuideIndex(arrivals);
  const index = buildGuideIndex(placed);
  const known = new Map<string, readonly number[]>();
  const here = (page: string, target: string): Entry[] =>
    (byTarget.get(target) ?? []).filter(entry => matchesPage(entry.page, page));
  return {
    empty: placed.length === 0,
    at: (page, target, how, pace) =>
      here(page, target)
        .filter(({ on }) => on === how)
        .map(entry => stepOf(entry, pace)),
    has: (page, target) => (own.get(target) ?? []).some(each => matchesPage(each, page)),
    reached: (page, pace) => arriving.at(page).map(entry => stepOf(entry, pace)),
    known(page) {
      const before = known.get(page);
      if (before) return before;
      if (known.size >= mostPages) known.clear();
      const found = index.at(page).map(({ guide }) => guide);
      known.set(page, found);
      return found;
    },
    isStep: (guide, target, page) => here(page, target).some(entry => entry.guide === guide),
  };
};

const stepOf = ({ on: _, page: __, next, ...step }: Entry, pace: Pace): PathStep => {
  const { guide, step: number, of, after, target } = step;
  const usual = pace.get(next);
  return { guide, step: number, of, after, target, ...(usual === undefined ? {} : { usual }) };
};

/** Without a name on the way, a key this deep at least tells an element from most others. Own choice. */
const fewestLevels = 4;
const isTelling = (key: string): boolean =>
  /#|\[(data-|name=)/.test(key) || key.split('>').length >= fewestLevels;

/**
 * Steps that can be seen being done. A message, and what is only to be acknowledged, are nobody's doing without the guide;
 * and of a key that half the page has, nobody can say that this step was meant.
 */
const isDone = (step: Step): step is Callout =>
  step.kind === 'callout' &&
  step.advance.on !== 'acknowledge' &&
  (step.advance.on === 'page' || isTelling(step.target.key));

const entriesOf = (guide: Guide): Entry[] => {
  const steps = guide.steps.filter(isDone);
  const mayEnd = (step: Step): boolean => (step.branches ?? []).some(({ to }) => to === 'end');
  // What may be done already is not missed when it is passed over.
  const mayMiss = (step: Step): boolean => !!step.optional || step.skipWhen !== undefined;
  const of = steps.findLastIndex(step => !mayMiss(step)) + 1;
  // With one step in order there is nothing yet to leave, and with the second it is finished.
  if (of < 3) return [];
  let after = 0;
  return steps.map((step, at): Entry => {
    const { advance } = step;
    const entry: Entry = {
      guide: guideNumber(guide.id),
      step: at + 1,
      // Where the guide may end, nothing more can be missed.
      of: mayEnd(step) ? Math.min(of, at + 1) : of,
      after,
      target: step.target.key,
      on: advance.on === 'input' ? 'edit' : advance.on === 'page' ? 'visit' : 'press',
      page: advance.on === 'page' ? advance.page : step.page,
      next: `${guide.id}/${steps[at + 1]?.id ?? ''}`,
    };
    if (!mayMiss(step)) after = at + 1;
    return entry;
  });
};

const pagesOf = ({ pages, steps }: Guide): string[] => [
  ...new Set([
    ...pages,
    ...steps.flatMap(step => [
      step.page,
      ...(step.kind === 'callout' && 'leadsTo' in step.advance && step.advance.leadsTo
        ? [step.advance.leadsTo]
        : []),
      ...(step.kind === 'callout' && step.advance.on === 'page' ? [step.advance.page] : []),
    ]),
  ]),
];
