import type { CandidatePool } from './candidate-pool.ts';
import { type Place, placeOf, type RowNumbers } from './place-of.ts';
import type { LocatePlatform } from './platform.ts';
import { type Evidence, type Marks, readEvidence, readOwnEvidence } from './read-evidence.ts';
import { walkElements } from './walk-elements.ts';

/** All elements of one document, with what was read about them so far. */
export interface PageIndex {
  /** Elements by tag name, in document order. */
  byTag: Map<string, Element[]>;
  /** Documents of the frames inside that can be read. */
  frames: Element[];
  /** False where the page was too large to be seen whole. */
  complete: boolean;
  /** Elements by purpose, made when first asked for. */
  pools: Map<string, CandidatePool>;
  /** What the element is by itself, read once. */
  own: (element: Element) => Evidence;
  /** Which row, column or item the element stands in, read once. */
  place: (element: Element) => Place | null;
  /** All about the element, read once. */
  all: (element: Element) => Evidence;
}

const cache = new WeakMap<Document, PageIndex>();
const watched = new WeakSet<Node>();

const remembered = <Value>(read: (element: Element) => Value): ((element: Element) => Value) => {
  const known = new WeakMap<Element, Value>();
  return element => {
    let evidence = known.get(element);
    if (!evidence) {
      evidence = read(element);
      known.set(element, evidence);
    }
    return evidence;
  };
};

/**
 * The index of a document: built at the first question, kept until the page changes. The observer that forgets it does
 * no work beyond that, so a page that nobody asks about costs nothing.
 */
export const pageIndex = (document: Document, platform?: LocatePlatform): PageIndex => {
  const kept = cache.get(document);
  if (kept) return kept;
  const byTag = new Map<string, Element[]>();
  const frames: Element[] = [];
  const roots: Node[] = [document];
  const complete = walkElements(
    document,
    platform,
    element => {
      const tag = element.localName;
      const list = byTag.get(tag);
      if (list) list.push(element);
      else byTag.set(tag, [element]);
      if (tag === 'iframe' || tag === 'frame') frames.push(element);
    },
    root => roots.push(root),
  );
  const marks: Marks = new WeakMap();
  const own = remembered(element => readOwnEvidence(element, marks));
  const rows: RowNumbers = new WeakMap();
  const all = remembered(element => readEvidence(element, own(element), rows));
  const place = remembered(element => placeOf(element, rows) ?? null);
  const index: PageIndex = { byTag, frames, complete, pools: new Map(), own, all, place };
  cache.set(document, index);
  const Observer = document.defaultView?.MutationObserver ?? globalThis.MutationObserver;
  for (const root of roots) {
    if (watched.has(root)) continue;
    watched.add(root);
    const observer = new Observer(() => {
      cache.delete(document);
      observer.disconnect();
      watched.delete(root);
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  return index;
};

/** Forgets the index of a document, because the page has changed. */
export const forgetPageIndex = (document: Document): void => void cache.delete(document);
