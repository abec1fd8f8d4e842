import browser from 'webextension-polyfill';
import type { Outside } from '../../guides/contracts/outside.ts';

/** Requests remembered: of the longest wait of a press, and never more than this many of them. */
const longest = 20_000;
const most = 500;
/** A request that a press begins does so within this many ms. */
const begunWithin = 1500;

/**
 * A tab that goes on sounding answers a press only this soon after sound answered one before it, in ms: it does not begin to
 * sound again for each of many presses, and a film that plays answers none. Own choice.
 */
const soundsOn = 3000;

/** What the browser tells of a tab that its page cannot see. */
export interface PageLiveness {
  /**
   * Whether a request that began after `since` is under way, and whether the tab opened another one or began to sound:
   * what is heard is an answer, too.
   */
  of(tab: number, since: number): Outside;
  /** Tells of requests that are refused. One listener; to be called before anything is awaited. */
  onRefused(listener: RefusalListener): void;
  /** Says whether anything may be observed now. Where not, what was kept is forgotten and nothing more is kept. */
  allow(allowed: boolean): void;
}

/** A request of a tab was refused, or could not be sent. */
export type RefusalListener = (refusal: { tab: number; begun: number; address: string }) => void;

interface Begun {
  tab: number;
  /** Epoch milliseconds. */
  at: number;
}

/** What a request is told with that the page or the person has taken back, or an extension has stopped: nothing went wrong. */
const takenBack = /ABORT|BLOCKED|CANCEL/i;

/**
 * Listens to what the browser tells of granted sites: requests that begin and end, and tabs that tabs open. Of a request
 * only its beginning and its tab are kept, in memory, until it ends. To be called before anything is awaited. Until it is
 * known whether anything may be observed, which takes the worker a moment after its start, what begins is kept for that
 * moment: a request may be what started the worker.
 */
export const watchLiveness = (now: () => number): PageLiveness => {
  const begun = new Map<string, Begun>();
  const opened = new Map<number, number>();
  /** The tabs that sound, and when their sound began or answered a press last. */
  const sounding = new Map<number, number>();
  let forbidden = false;
  let refused: RefusalListener | undefined;
  const tidy = (): void => {
    const oldest = now() - longest;
    for (const [id, { at }] of begun) if (at < oldest || begun.size > most) begun.delete(id);
  };
  const filter = {
    urls: ['http://*/*', 'https://*/*'],
    types: ['xmlhttprequest', 'main_frame', 'sub_frame'] as ('xmlhttprequest' | 'main_frame' | 'sub_frame')[],
  };
  browser.webRequest?.onBeforeRequest.addListener(({ requestId, tabId }) => {
    if (forbidden || tabId < 0) return undefined;
    if (begun.size >= most) tidy();
    // One that is sent elsewhere begins again under its old number.
    if (!begun.has(requestId)) begun.set(requestId, { tab: tabId, at: now() });
    return undefined;
  }, filter);
  const end = ({ requestId }: { requestId: string }): void => {
    begun.delete(requestId);
  };
  const refuse = ({ requestId, url }: { requestId: string; url: string }): void => {
    const request = begun.get(requestId);
    if (request && !forbidden) refused?.({ tab: request.tab, begun: request.at, address: url });
  };
  // Not when it is complete: a page that has seen the status need not read the rest.
  browser.webRequest?.onResponseStarted.addListener(details => {
    if (details.statusCode >= 400) refuse(details);
  }, filter);
  browser.webRequest?.onCompleted.addListener(end, filter);
  browser.webRequest?.onErrorOccurred.addListener(details => {
    if (!takenBack.test(details.error)) refuse(details);
    end(details);
  }, filter);
  browser.tabs.onCreated.addListener(({ openerTabId }) => {
    if (!forbidden && openerTabId !== undefined) opened.set(openerTabId, now());
  });
  browser.tabs.onRemoved.addListener(tab => {
    opened.delete(tab);
    sounding.delete(tab);
  });
  browser.tabs.onUpdated.addListener((tab, { audible }) => {
    if (audible === false) sounding.delete(tab);
    else if (audible && !forbidden) sounding.set(tab, now());
  });
  const sounds = (tab: number, since: number): boolean => {
    const at = sounding.get(tab);
    if (at === undefined || at < since - soundsOn) return false;
    sounding.set(tab, now());
    return true;
  };
  return {
    of(tab, since) {
      tidy();
      const pending = [...begun.values()].some(
        each => each.tab === tab && each.at >= since && each.at - since < begunWithin,
      );
      return { pending, opened: (opened.get(tab) ?? 0) >= since || sounds(tab, since) };
    },
    onRefused(listener) {
      refused = listener;
    },
    allow(allowed) {
      forbidden = !allowed;
      if (allowed) return;
      begun.clear();
      opened.clear();
      sounding.clear();
    },
  };
};
