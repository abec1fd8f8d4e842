import type { Locale } from '../schema/locale.ts';
import type { Target } from '../schema/target.ts';
import { candidatesFor } from './candidates-for.ts';
import { compare } from './compare.ts';
import { countRarity } from './count-rarity.ts';
import { findDocuments } from './find-documents.ts';
import type { LocateReason, LocateResult } from './locate-result.ts';
import { pageIndex } from './page-index.ts';
import { pageLocale } from './page-locale.ts';
import type { LocatePlatform } from './platform.ts';
import { recordedTarget } from './recorded-target.ts';
import { type Verdict, weigh } from './weigh.ts';
import type { Family } from './weights.ts';

/** How a target is looked for. */
export interface LocateOptions {
  platform?: LocatePlatform;
  /** The page's language, where it is known better than the page declares it. */
  locale?: Locale;
  /** Answer `found` also for an element that cannot be seen now. */
  acceptHidden?: boolean;
}

/** Log-odds from which one candidate counts as the target, its lead over the next, and what makes a family agree. */
const enough = 1;
const lead = 2;
const agreeing = 0.8;
/** How many of the best by their own evidence are looked at with their surroundings. */
const shortlist = 24;

interface Weighed extends Verdict {
  element: Element;
}

const language = (locale: string | undefined): string | undefined => locale?.split('-')[0];

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

const reasonsFor = (verdict: Verdict): LocateReason[] =>
  (Object.entries(verdict.families) as [Family, number][])
    .filter(([, figure]) => Math.abs(figure) >= agreeing)
    .map(([family, figure]) => ({
      code: figure > 0 ? 'agrees' : 'differs',
      family,
      figure: Math.round(figure * 10) / 10,
    }));

const decide = (ranked: Weighed[], notes: LocateReason[], acceptHidden: boolean): LocateResult => {
  const [best, second] = ranked;
  if (!best || best.score < -1)
    return { state: 'absent', reasons: [...notes, { code: 'nothing-alike' }] };
  const reasons = [...notes, ...reasonsFor(best)];
  const candidates = ranked.slice(0, 5).map(({ element }) => element);
  if (best.score < enough) {
    return {
      state: 'unsure',
      candidates,
      reasons: [...reasons, { code: 'weak', figure: Math.round(best.score * 10) / 10 }],
    };
  }
  const families = Object.values(best.families).filter(figure => figure >= agreeing).length;
  if (families < 2) return { state: 'unsure', candidates, reasons: [...reasons, { code: 'one-family' }] };
  if (second && best.score - second.score < lead) {
    const rivals = ranked.filter(({ score }) => best.score - score < lead).length - 1;
    return { state: 'unsure', candidates, reasons: [...reasons, { code: 'alike', figure: rivals }] };
  }
  if (!acceptHidden && !isShown(best.element))
    return { state: 'absent', reasons: [...reasons, { code: 'hidden' }] };
  return { state: 'found', element: best.element, reasons };
};

const search = (target: Target, documents: Document[], options: LocateOptions): LocateResult => {
  const ranked: Weighed[] = [];
  const notes: LocateReason[] = [];
  for (const document of documents) {
    const index = pageIndex(document, options.platform);
    if (!index.complete) return { state: 'unsure', candidates: [], reasons: [{ code: 'page-too-large' }] };
    const now = language(
      options.locale ?? (document.documentElement ? pageLocale(document.documentElement) : undefined),
    );
    const recorded = language(target.locale);
    const textCounts = !now || !recorded || now === recorded;
    if (!textCounts) notes.push({ code: 'other-language' });
    const pool = candidatesFor(target, index);
    const rarity = countRarity(pool.map(index.own));
    const rough = pool
      .map(element => ({ element, ...weigh(compare(target, index.own(element), rarity, textCounts)) }))
      .sort((one, other) => other.score - one.score)
      .slice(0, shortlist);
    for (const { element } of rough) {
      ranked.push({ element, ...weigh(compare(target, index.all(element), rarity, textCounts)) });
    }
  }
  ranked.sort((one, other) => other.score - one.score);
  return decide(ranked, notes, options.acceptHidden ?? false);
};

/**
 * Finds the element that a target describes, or says that it is not to be had. It never guesses: what is *found* fits
 * by at least two independent families of evidence and fits clearly better than everything else on the page.
 * Whatever comes as a target, nothing is thrown.
 */
export const locate = (target: Target, document: Document, options: LocateOptions = {}): LocateResult => {
  try {
    const recorded = recordedTarget(target);
    if (typeof recorded === 'string')
      return { state: 'unsure', candidates: [], reasons: [{ code: recorded }] };
    const documents = findDocuments(recorded, document, options.platform);
    if (documents.length === 0) return { state: 'absent', reasons: [{ code: 'frame-absent' }] };
    return search(recorded, documents, options);
  } catch {
    return { state: 'unsure', candidates: [], reasons: [{ code: 'malformed' }] };
  }
};
