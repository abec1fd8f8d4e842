import type { CandidatePool } from './candidate-pool.ts';
import { flatParent } from './flat-parent.ts';
import { type Memory, memory } from './memory.ts';
import { type Place, placeOf, type RowNumbers } from './place-of.ts';
import type { LocatePlatform } from './platform.ts';
import { type Evidence, readEvidence, readOwnEvidence } from './read-evidence.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** What is known of one document until it changes. */
export interface PageIndex {
  /** The document and the shadow roots in it. */
  roots: readonly (Document | ShadowRoot)[];
  /** What relative addresses are read against. */
  base: string;
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

/** Most nodes of one page that are looked at: a page beyond it is answered with `unsure`. */
const mostElements = 200_000;
const hasPlaceOfItsOwn = /^(t[hrd]|li|dialog)$/;
const settings = { subtree: true, childList: true, attributes: true, characterData: true };
const indexes = new WeakMap<Document, PageIndex>();
const observers = new WeakMap<Document, MutationObserver>();

/** Forgets the index of a document. */
export const forgetPageIndex = (document: Document): void => {
  observers.get(document)?.disconnect();
  indexes.delete(document);
};

/** The document and all shadow roots in it, and how many elements they have. */
const rootsOf = (
  document: Document,
  platform: LocatePlatform | undefined,
): { roots: (Document | ShadowRoot)[]; size: number } => {
  const roots: (Document | ShadowRoot)[] = [document];
  let size = 0;
  for (const root of roots) {
    const elements = root.querySelectorAll('*');
    size += elements.length;
    for (const element of elements) {
      const shadow = shadowRootOf(element, platform);
      if (shadow) roots.push(shadow);
    }
  }
  return { roots, size };
};

/**
 * The index of a document: made at the first question, and forgotten when the page changes. Little is read before it
 * is asked for. The observer that forgets the index does no work beyond that, so a page that nobody asks about costs
 * next to nothing.
 */
export const pageIndex = (document: Document, platform?: LocatePlatform): PageIndex => {
  const before = observers.get(document);
  if (before && before.takeRecords().length > 0) forgetPageIndex(document);
  const kept = indexes.get(document);
  // Links are read against the base, which a route change alters without a change of the page.
  if (kept?.base === document.baseURI) return kept;
  const { roots, size } = rootsOf(document, platform);
  const find = (selector: string): Element[] => roots.flatMap(root => [...root.querySelectorAll(selector)]);
  const facts: Memory = new WeakMap();
  const reading = <Value>(run: () => Value): Value => memory.use(facts, run);
  const rows: RowNumbers = new WeakMap();
  const index: PageIndex = {
    roots,
    base: document.baseURI,
    find,
    frames: find('iframe,frame'),
    complete: size <= mostElements,
    pools: new Map(),
    reading,
    own: element => reading(() => readOwnEvidence(element)),
    // All in a cell that are no rows, cells or items themselves share its place.
    place: element =>
      reading(() => {
        const isOwn = hasPlaceOfItsOwn.test(element.localName) || element.hasAttribute('role');
        const holder = isOwn ? element : (flatParent(element) ?? element);
        return memory.fact('place', holder, () => placeOf(holder, rows) ?? null);
      }),
    all: element => reading(() => memory.fact('all', element, () => readEvidence(element, rows))),
  };
  indexes.set(document, index);
  const observer = new (document.defaultView?.MutationObserver ?? globalThis.MutationObserver)(() =>
    forgetPageIndex(document),
  );
  for (const root of roots) observer.observe(root, settings);
  observers.set(document, observer);
  return index;
};
