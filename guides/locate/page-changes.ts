import type { LocatePlatform } from './platform.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { walkElements } from './walk-elements.ts';

/** Shortest time between two looks while a page keeps changing, in milliseconds. */
const shortestRest = 100;
/** And at least so many times as long as the last look took: looking never costs more than a tenth of the time. */
const restPerLook = 10;
const attributes = (
  'id class style hidden open role name type href title disabled lang aria-label aria-labelledby aria-hidden ' +
  'aria-expanded aria-selected data-testid data-test src'
).split(' ');

interface Watch {
  listeners: Set<() => void>;
  stop: () => void;
  observer: MutationObserver;
  platform: LocatePlatform | undefined;
}

const watches = new WeakMap<Document, Watch>();

const isRelevant = (
  { type, addedNodes, removedNodes }: MutationRecord,
  platform: LocatePlatform | undefined,
): boolean =>
  type !== 'childList' ||
  [...addedNodes, ...removedNodes].some(
    node => !platform?.isOurs?.(node) && (node.nodeType === 1 || node.textContent?.trim()),
  );

const observeAll = (root: Document | ShadowRoot, watch: Watch): void => {
  const settings = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  };
  watch.observer.observe(root, settings);
  walkElements(
    root,
    watch.platform,
    element => {
      if (element.localName !== 'iframe' && element.localName !== 'frame') return;
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) observeAll(inner, watch);
    },
    shadow => watch.observer.observe(shadow, settings),
  );
};

const start = (document: Document, platform: LocatePlatform | undefined): Watch => {
  const view = document.defaultView ?? globalThis;
  let due = false;
  let rest = shortestRest;
  let lastAt = -rest;
  const tell = (): void => {
    due = false;
    const start = performance.now();
    for (const listener of [...watch.listeners]) listener();
    lastAt = performance.now();
    rest = Math.max(shortestRest, (lastAt - start) * restPerLook);
  };
  const observer = new (document.defaultView?.MutationObserver ?? MutationObserver)(records => {
    const relevant = records.filter(record => isRelevant(record, platform));
    if (relevant.length === 0) return;
    for (const record of relevant) {
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        for (const inner of [element, ...element.querySelectorAll('*')]) {
          const shadow = shadowRootOf(inner, watch.platform);
          if (shadow) observeAll(shadow, watch);
        }
      }
    }
    if (due) return;
    due = true;
    view.setTimeout(tell, Math.max(0, rest - (performance.now() - lastAt)));
  });
  // The load of a frame does not bubble, and no mutation tells of it.
  const onLoad = (event: Event): void => {
    const inner = (event.target as Partial<HTMLIFrameElement> | null)?.contentDocument;
    if (!inner) return;
    observeAll(inner, watch);
    tell();
  };
  const stop = (): void => {
    observer.disconnect();
    document.removeEventListener('load', onLoad, { capture: true });
  };
  const watch: Watch = { listeners: new Set(), observer, stop, platform };
  observeAll(document, watch);
  document.addEventListener('load', onLoad, { capture: true });
  return watch;
};

/**
 * Tells of changes that can matter to where a target is: one observer a document, shared by all who wait, gone with
 * the last of them. Changes that come together are told once, at most ten times a second.
 */
export const pageChanges = (
  document: Document,
  { signal, onChange, platform }: { signal: AbortSignal; onChange: () => void; platform?: LocatePlatform },
): void => {
  if (signal.aborted) return;
  let watch = watches.get(document);
  if (!watch) {
    watch = start(document, platform);
    watches.set(document, watch);
  }
  const { listeners, stop } = watch;
  listeners.add(onChange);
  signal.addEventListener(
    'abort',
    () => {
      listeners.delete(onChange);
      if (listeners.size > 0) return;
      stop();
      watches.delete(document);
    },
    { once: true },
  );
};
