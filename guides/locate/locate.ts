import type { Locale } from '../schema/locale.ts';
import type { Target } from '../schema/target.ts';
import { candidatePool, candidatesIn } from './candidate-pool.ts';
import { compare } from './compare.ts';
import { decide, type Ranked } from './decide.ts';
import { findDocuments } from './find-documents.ts';
import { isShown } from './is-shown.ts';
import type { LocateResult } from './locate-result.ts';
import { type PageIndex, pageIndex } from './page-index.ts';
import { pageLocale } from './page-locale.ts';
import type { LocatePlatform } from './platform.ts';
import type { Evidence } from './read-evidence.ts';
import { recordedTarget } from './recorded-target.ts';
import { shadowHost } from './shadow-host.ts';
import { weigh } from './weigh.ts';

/** How a target is looked for. */
export interface LocateOptions {
  platform?: LocatePlatform;
  /** The page's language, where it is known better than the page declares it. */
  locale?: Locale;
  /** Answer `found` also for an element that cannot be seen now. */
  acceptHidden?: boolean;
}

/** How many of the best by their own evidence are looked at with their surroundings. */
const shortlist = 24;

interface Weighed extends Ranked {
  element: Element;
}

const language = (locale: string | undefined): string | undefined => locale?.split('-')[0];

/** A row's action looks like every other row's: its place has to be known before the shortlist is drawn up. */
const roughEvidence = (target: Target, index: PageIndex, element: Element): Evidence => {
  const own = index.own(element);
  const place = target.place ? index.place(element) : null;
  return place ? { ...own, place } : own;
};

const holds = (outer: Element, inner: Element): boolean => {
  for (let current: Element | null = inner; current; current = shadowHost(current))
    if (outer.contains(current)) return true;
  return false;
};

/** What holds the best candidate, or is held by it, is the same thing to a person and no rival. */
const withoutNested = (ranked: Weighed[]): Weighed[] => {
  const best = ranked[0]?.element;
  if (!best) return ranked;
  return ranked.filter(({ element }) => element === best || !(holds(element, best) || holds(best, element)));
};

/** A field that is kept from everybody but the script, such as the one in a date field of several parts: what shows it. */
const standIn = (element: Element): Element =>
  element.getAttribute('aria-hidden') === 'true' ? (element.parentElement ?? element) : element;

const answer = (ranked: Weighed[], textCounts: boolean, acceptHidden: boolean): LocateResult => {
  const decision = decide(ranked, textCounts);
  const reasons = textCounts ? decision.reasons : [{ code: 'other-language' as const }, ...decision.reasons];
  const best = ranked[0] && standIn(ranked[0].element);
  if (decision.state === 'absent' || !best) return { state: 'absent', reasons };
  if (decision.state === 'unsure')
    return { state: 'unsure', candidates: ranked.slice(0, 5).map(({ element }) => element), reasons };
  if (!acceptHidden && !isShown(best)) return { state: 'absent', reasons: [...reasons, { code: 'hidden' }] };
  return { state: 'found', element: best, reasons };
};

const search = (target: Target, documents: Document[], options: LocateOptions): LocateResult => {
  const ranked: Weighed[] = [];
  let everTextCounts = true;
  for (const document of documents) {
    const index = pageIndex(document, options.platform);
    if (!index.complete) return { state: 'unsure', candidates: [], reasons: [{ code: 'page-too-large' }] };
    const now = language(
      options.locale ?? (document.documentElement ? pageLocale(document.documentElement) : undefined),
    );
    const recorded = language(target.locale);
    const textCounts = !now || !recorded || now === recorded;
    everTextCounts &&= textCounts;
    const gloss = textCounts || !now ? undefined : target.glosses?.[now];
    const pool = candidatePool(target, index);
    const { rarity } = pool;
    const rough = candidatesIn(pool, target, textCounts)
      .map(element => ({
        element,
        ...weigh(
          compare(target, roughEvidence(target, index, element), rarity, textCounts, gloss),
          textCounts,
        ),
      }))
      .sort((one, other) => other.score - one.score)
      .slice(0, shortlist);
    for (const { element } of rough) {
      const seen = compare(target, index.all(element), rarity, textCounts, gloss);
      ranked.push({ element, seen, ...weigh(seen, textCounts) });
    }
  }
  ranked.sort((one, other) => other.score - one.score);
  return answer(withoutNested(ranked), everTextCounts, options.acceptHidden ?? false);
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
