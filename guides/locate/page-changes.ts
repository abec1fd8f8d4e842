import { forgetPageIndex, pageIndex } from './page-index.ts';
import type { LocatePlatform } from './platform.ts';

/** Shortest time between two looks while a page keeps changing, in milliseconds. */
const shortestRest = 100;
/** And at least so many times as long as the last look took: looking never costs more than a tenth of the time. */
const restPerLook = 10;
const attributes = (
  'id class style hidden open role name type href title disabled lang aria-label aria-labelledby aria-hidden ' +
  'aria-expanded aria-selected data-testid data-test src placeholder aria-rowindex row-index data-index'
).split(' ');

interface Watch {
  listeners: Set<() => void>;
  stop: () => void;
  observer: MutationObserver;
  platform: LocatePlatform | undefined;
}

const watches = new WeakMap<Document, Watch>();

/** What of a style can show or hide an element; all else (movements, sizes, colours) changes no answer. */
const showing = (style: string | null): string => style?.match(/(display|visibility)[^;]*/g)?.join() ?? '';

const isRelevant = (
  { type, target, attributeName, oldValue, addedNodes, removedNodes }: MutationRecord,
  platform: LocatePlatform | undefined,
): boolean => {
  if (platform?.isOurs?.(target)) return false;
  if (attributeName === 'style')
    return showing(oldValue) !== showing((target as Element).getAttribute('style'));
  return (
    type !== 'childList' ||
    [...addedNodes, ...removedNodes].some(
      node => !platform?.isOurs?.(node) && (node.nodeType === 1 || node.textContent?.trim()),
    )
  );
};

const settings = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: attributes,
};

/**
 * Observes the document, its shadow roots and its frames; what is observed already stays so.
 *
 * @param isFirst a shadow root may have come unseen while nobody watched: no mutation tells of it
 */
const observeAll = (
  document: Document,
  { observer, platform }: Pick<Watch, 'observer' | 'platform'>,
  isFirst = false,
): void => {
  if (isFirst) forgetPageIndex(document);
  const { roots, frames } = pageIndex(document, platform);
  for (const root of roots) observer.observe(root, settings);
  for (const frame of frames) {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (inner) observeAll(inner, { observer, platform }, isFirst);
  }
};

const start = (document: Document, platform: LocatePlatform | undefined): Watch => {
  const view = document.defaultView ?? globalThis;
  let due = false;
  let hasGrown = false;
  let rest = shortestRest;
  let lastAt = -rest;
  const tell = (): void => {
    due = false;
    const start = performance.now();
    for (const listener of [...watch.listeners]) listener();
    if (hasGrown && watch.listeners.size > 0) observeAll(document, watch);
    hasGrown = false;
    lastAt = performance.now();
    rest = Math.max(shortestRest, (lastAt - start) * restPerLook);
  };
  const observer = new (document.defaultView?.MutationObserver ?? MutationObserver)(records => {
    const relevant = records.filter(record => isRelevant(record, platform));
    if (relevant.length === 0) return;
    hasGrown ||= relevant.some(({ addedNodes }) => addedNodes.length > 0);
    if (due) return;
    due = true;
    view.setTimeout(tell, Math.max(0, rest - (performance.now() - lastAt)));
  });
  // The load of a frame does not bubble, and no mutation tells of it.
  const onLoad = (event: Event): void => {
    const inner = (event.target as Partial<HTMLIFrameElement> | null)?.contentDocument;
    if (!inner) return;
    hasGrown = true;
    tell();
  };
  const stop = (): void => {
    observer.disconnect();
    document.removeEventListener('load', onLoad, { capture: true });
  };
  const watch: Watch = { listeners: new Set(), observer, stop, platform };
  observeAll(document, watch, true);
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
