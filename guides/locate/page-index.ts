import type { CandidatePool } from './candidate-pool.ts';
import { flatParent } from './flat-parent.ts';
import { type Memory, memory } from './memory.ts';
import { type Place, placeOf, type RowNumbers } from './place-of.ts';
import type { LocatePlatform } from './platform.ts';
import { type Evidence, readEvidence, readOwnEvidence } from './read-evidence.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { wipeChanged } from './wipe-changed.ts';

/** What is known of one document until it changes; then it is made anew, with what was read and still holds. */
export interface PageIndex {
  /** Elements that match a selector, shadow roots included. */
  find: (selector: string) => Element[];
  /** Frames in it. */
  frames: Element[];
  /** False where the page was too large to be seen whole. */
  complete: boolean;
  /** Elements by purpose, made when first asked for. */
  pools: Map<string, CandidatePool>;
  /** Reads with what is remembered of this page. */
  reading: <Value>(run: () => Value) => Value;
  /** What the element is by itself. */
  own: (element: Element) => Evidence;
  /** Which row, column or item the element stands in, or null. */
  place: (element: Element) => Place | null;
  /** All about the element. */
  all: (element: Element) => Evidence;
}

interface Page {
  index: PageIndex | undefined;
  memory: Memory;
  /** Shadow roots by their hosts. */
  shadows: Map<Element, ShadowRoot>;
  /** Elements in all of them. */
  size: number;
  observer: MutationObserver;
  pending: MutationRecord[];
  base: string;
}

/** Most nodes of one page that are looked at: a page beyond it is answered with `unsure`. */
const mostElements = 200_000;
/** So many changes without a question in between: then the page is forgotten, and watched no longer. */
const mostPending = 1000;
const hasPlaceOfItsOwn = /^(t[hrd]|li|dialog)$/;
const settings = { subtree: true, childList: true, attributes: true, characterData: true };
/** Handrail's own surface in the page, and what is not shown. */
const neverHolding = ['handrail-stage', 'handrail-recorder', 'noscript'];
const pages = new WeakMap<Document, Page>();

const remembered = <Value>(read: (element: Element) => Value): ((element: Element) => Value) => {
  const known = new WeakMap<Element, Value>();
  return element => {
    let value = known.get(element);
    if (value === undefined) {
      value = read(element);
      known.set(element, value);
    }
    return value;
  };
};

/** Forgets the index of a document. */
export const forgetPageIndex = (document: Document): void => {
  pages.get(document)?.observer.disconnect();
  pages.delete(document);
};

const watch = (document: Document): Page => {
  const Observer = document.defaultView?.MutationObserver ?? globalThis.MutationObserver;
  const observer = new Observer(records => {
    page.pending.push(...records);
    page.index = undefined;
    if (page.pending.length > mostPending) forgetPageIndex(document);
  });
  const page: Page = {
    index: undefined,
    memory: memory.blank(),
    shadows: new Map(),
    size: 0,
    observer,
    pending: [],
    base: '',
  };
  observer.observe(document, settings);
  pages.set(document, page);
  return page;
};

/** Notes the shadow roots below a root, watches those that are new, and counts the elements. */
const enterShadows = (
  root: Document | ShadowRoot,
  page: Page,
  before: ReadonlyMap<Element, ShadowRoot>,
  platform: LocatePlatform | undefined,
): number => {
  const elements = root.querySelectorAll('*');
  let count = elements.length;
  for (const element of elements) {
    const shadow = shadowRootOf(element, platform);
    if (!shadow || element.localName.startsWith('handrail-')) continue;
    page.shadows.set(element, shadow);
    if (before.get(element) !== shadow) page.observer.observe(shadow, settings);
    count += enterShadows(shadow, page, before, platform);
  }
  return count;
};

const makeIndex = (document: Document, page: Page): PageIndex => {
  const roots = [document, ...page.shadows.values()];
  const passesOver = neverHolding.some(tag => roots.some(root => root.querySelector(tag) !== null));
  const find = (selector: string): Element[] => {
    const found: Element[] = [];
    for (const root of roots)
      for (const element of root.querySelectorAll(selector))
        if (!passesOver || !element.closest(neverHolding.join(','))) found.push(element);
    return found;
  };
  const reading = <Value>(run: () => Value): Value => memory.use(page.memory, run);
  const rows: RowNumbers = new WeakMap();
  const place = remembered(element => placeOf(element, rows) ?? null);
  return {
    find,
    frames: find('iframe,frame'),
    complete: page.size <= mostElements,
    pools: new Map(),
    reading,
    own: element => reading(() => readOwnEvidence(element)),
    // All in a cell that are no rows, cells or items themselves share its place.
    place: element =>
      place(
        hasPlaceOfItsOwn.test(element.localName) || element.hasAttribute('role')
          ? element
          : (flatParent(element) ?? element),
      ),
    // Read anew after each change: a style sheet may have been at work from afar, which wiping does not see.
    all: remembered(element => {
      page.memory.facts.delete(element);
      return reading(() => readEvidence(element, rows));
    }),
  };
};

/**
 * The index of a document: made at the first question and kept up to date by what its observer tells. Between
 * questions the changes are only noted down, so a page that nobody asks about costs next to nothing.
 */
export const pageIndex = (document: Document, platform?: LocatePlatform): PageIndex => {
  const page = pages.get(document) ?? watch(document);
  const records = [...page.pending, ...page.observer.takeRecords()];
  page.pending = [];
  const base = document.baseURI;
  if (records.length > 0 || base !== page.base) {
    page.index = undefined;
    if (base !== page.base || !wipeChanged(records, page.memory, page.shadows)) page.memory = memory.blank();
    page.base = base;
  }
  if (page.size === 0 || records.some(({ type }) => type === 'childList')) {
    const before = page.shadows;
    page.shadows = new Map();
    page.size = enterShadows(document, page, before, platform);
  }
  page.index ??= makeIndex(document, page);
  return page.index;
};
