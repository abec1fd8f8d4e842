import { candidatePool } from '../../../../guides/locate/candidate-pool.ts';
import { compare } from '../../../../guides/locate/compare.ts';
import { locate } from '../../../../guides/locate/locate.ts';
import { forgetPageIndex, pageIndex } from '../../../../guides/locate/page-index.ts';
import { weigh } from '../../../../guides/locate/weigh.ts';
import type { Target } from '../../../../guides/schema/target.ts';
import { handrailSystem } from './handrail-system.ts';
import { resolvePath } from './resolve-path.ts';
import { sameThing } from './same-thing.ts';
import type { System } from './system.ts';

/** What one system recorded about one target. */
export interface Recorded {
  recorded: string | null;
  ms: number;
}
/** What one system answered. */
export interface Answered {
  outcome: 'right' | 'wrong' | 'none';
  ms: number;
  /** For a look at what went wrong. */
  note?: string;
}

const systems: System[] = [handrailSystem];

const page = window as unknown as {
  benchTruth: Map<string, Element>;
  benchDescribe: (names: string[]) => Record<string, Record<string, Recorded>>;
  benchLocate: (
    asked: Record<string, Record<string, Recorded>>,
    ids: string[],
    keeps?: boolean,
  ) => Record<string, Record<string, Answered>>;
  benchCases: (asked: Record<string, Recorded>, ids: string[]) => string;
  benchAsk: (recorded: string) => unknown[];
  benchForget: () => void;
  benchSystems: System[];
  benchResolve: (path: string | string[]) => Element | null;
};
page.benchSystems = systems;
page.benchResolve = path => resolvePath(document, path);

page.benchForget = () => forgetPageIndex(document);
/** All of an answer: its state, its reasons and its elements. */
page.benchAsk = recorded => {
  const result = locate(JSON.parse(recorded) as Target, document);
  const elements =
    result.state === 'found' ? [result.element] : result.state === 'unsure' ? result.candidates : [];
  return [result.state, JSON.stringify(result.reasons), ...elements];
};

const chosen = (names: string[]): System[] =>
  page.benchSystems.filter(system => names.length === 0 || names.includes(system.name));

page.benchDescribe = names => {
  const all: Record<string, Record<string, Recorded>> = {};
  for (const system of chosen(names)) {
    const own: Record<string, Recorded> = {};
    for (const [id, element] of page.benchTruth) {
      const start = performance.now();
      let recorded: string | null = null;
      try {
        recorded = system.describe(element);
      } catch {
        recorded = null;
      }
      own[id] = { recorded, ms: performance.now() - start };
    }
    all[system.name] = own;
  }
  return all;
};

const outline = (element: Element | null | undefined): string =>
  element ? `${element.localName}.${element.className} "${(element.textContent ?? '').slice(0, 30)}"` : '-';

page.benchLocate = (asked, ids, keeps = false) => {
  const all: Record<string, Record<string, Answered>> = {};
  for (const system of chosen(Object.keys(asked))) {
    const own: Record<string, Answered> = {};
    if (!keeps) system.forget?.();
    for (const id of ids) {
      const recorded = asked[system.name]?.[id]?.recorded;
      if (recorded === undefined) continue;
      const truth = page.benchTruth.get(id);
      const start = performance.now();
      let hit: Element | null = null;
      try {
        hit = recorded === null ? null : system.locate(recorded);
      } catch {
        hit = null;
      }
      const ms = performance.now() - start;
      const outcome = hit === null ? 'none' : truth && sameThing(hit, truth) ? 'right' : 'wrong';
      own[id] = { outcome, ms };
      if (system.name === 'handrail' && recorded && outcome !== (truth ? 'right' : 'none')) {
        const known = (window as unknown as { benchLocale?: string }).benchLocale;
        const result = locate(JSON.parse(recorded) as Target, document, {
          acceptHidden: true,
          ...(known && { locale: known }),
        });
        const why = result.reasons
          .map(({ code, family, figure }) =>
            [code, family, figure].filter(part => part !== undefined).join(' '),
          )
          .join(', ');
        own[id].note =
          `${outline(truth)} <> ${JSON.stringify(JSON.parse(recorded))} ${outline(result.state === 'found' ? result.element : result.state === 'unsure' ? result.candidates[0] : null)} | ${result.state}: ${why}`;
      }
    }
    all[system.name] = own;
  }
  return all;
};

const shortlist = 40;

/** The questions as observations, for learning: the likeliest candidates, the right one among them. */
page.benchCases = (asked, ids) => {
  const cases: unknown[] = [];
  const index = pageIndex(document);
  for (const id of ids) {
    const recorded = asked[id]?.recorded;
    if (!recorded) continue;
    const target = JSON.parse(recorded) as Target;
    const truth = page.benchTruth.get(id);
    const { elements: pool, rarity } = candidatePool(target, index);
    const now = document.documentElement.lang;
    const textCounts = !target.locale || target.locale === now;
    const gloss = textCounts ? undefined : target.glosses?.[now];
    const rated = pool
      .map(element => ({ element, seen: compare(target, index.own(element), rarity, textCounts, gloss) }))
      .map(one => ({ ...one, score: weigh(one.seen, textCounts).score }))
      .sort((one, other) => other.score - one.score)
      .filter(({ element }, rank) => rank < shortlist || (truth && sameThing(element, truth)));
    const exact = rated.findIndex(({ element }) => element === truth);
    const at = exact < 0 && truth ? rated.findIndex(({ element }) => sameThing(element, truth)) : exact;
    if (truth && at < 0) continue;
    // Another element that is the same thing to a person is neither right nor wrong: it is left out.
    const rows = rated.filter(({ element }, place) => place === at || !truth || !sameThing(element, truth));
    const right = at < 0 ? -1 : rows.findIndex(({ element }) => element === rated[at]?.element);
    cases.push({
      id,
      answer: right,
      rows: rows.map(({ element }) => compare(target, index.all(element), rarity, textCounts, gloss)),
    });
  }
  return JSON.stringify(cases);
};
