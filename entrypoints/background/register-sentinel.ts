import browser from 'webextension-polyfill';
import { forgetTabs } from './forget-tabs.ts';
import { grantedSites } from './granted-sites.ts';
import { mayObserve } from './may-observe.ts';
import { readStatus } from './read-status.ts';
import type { WorkerContext } from './worker-context.ts';

const id = 'sentinel';
const file = 'content-scripts/sentinel.js';
/** The relay stands where the stage's interface can be: in no frame. */
const relay = { id: 'relay', file: 'content-scripts/relay.js' };

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the sentinel stand on exactly the granted sites, and on none without consent. To be called at every start and
 * after every change: registrations outlive the worker but not every restart of the browser, and people also take
 * permissions back in the browser's own pages.
 */
export const registerSentinel = (
  context: WorkerContext,
  {
    anew = false,
  }: {
    /**
     * Also where it seems to stand already: right after an installation, an update or a start the browser still tells of
     * registrations that it is about to drop.
     */
    anew?: boolean;
  } = {},
): Promise<void> => {
  // One after the other: two at once would both register, and the browser refuses a name that is taken.
  queue = queue.catch(() => undefined).then(() => reconcile(context, anew));
  return queue;
};

const reconcile = async (context: WorkerContext, anew: boolean): Promise<void> => {
  const status = await readStatus(context);
  const observe = mayObserve(status);
  context.liveness.allow(observe);
  if (!observe) await forgetTabs(context);
  const matches = observe ? await grantedSites() : [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id, relay.id] });
  const stands = (name: string): boolean => {
    const before = registered.find(each => each.id === name)?.matches ?? [];
    return before.length === matches.length && matches.every(match => before.includes(match));
  };
  const same = !anew && stands(id) && stands(relay.id);
  if (!same) {
    const ids = registered.map(each => each.id);
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    if (matches.length > 0) {
      await browser.scripting.registerContentScripts([
        {
          ...{
            id,
            js: [file],
            matches,
            allFrames: true,
            runAt: 'document_start',
            persistAcrossSessions: true,
          },
          // Frames without an address of their own: what a page writes into them is the page's.
          matchOriginAsFallback: true,
        } as browser.Scripting.RegisteredContentScript,
        { id: relay.id, js: [relay.file], matches, runAt: 'document_start', persistAcrossSessions: true },
      ]);
      await standInOpenTabs(matches);
    }
  }
};

/** A registration speaks of pages yet to load; pages that are open already are given their sentinel here. */
const standInOpenTabs = async (matches: string[]): Promise<void> => {
  for (const { id: tab } of await browser.tabs.query({ url: matches })) {
    if (tab === undefined) continue;
    // Pages that the browser keeps to itself refuse.
    await browser.scripting
      .executeScript({ target: { tabId: tab, allFrames: true }, files: [file] })
      .catch(() => undefined);
  }
};
