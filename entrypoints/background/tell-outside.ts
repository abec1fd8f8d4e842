import browser from 'webextension-polyfill';
import type { SentinelNews } from '../../guides/contracts/worker-to-sentinel.ts';
import type { PageLiveness } from './page-liveness.ts';

/** How long after an unanswered press it is looked what the browser knows, and how often again while a request is under way, in ms. */
const lookAfter = 350;
const lookAgain = 700;
const lookUntil = 10_000;
/** A request that the press begins may have begun this many ms before the worker heard of the press. */
const heardLate = 150;

/** Tells sentinels what only the browser knows of a press. */
export type OutsideTeller = (tab: number, frame: number, pressedAt: number) => void;

/**
 * Makes what tells a sentinel, some time after a press that its page had not answered when it was told of, that the page has
 * opened something or has a request under way. Where there is nothing of the kind, it says nothing.
 */
export const outsideTeller = (liveness: Pick<PageLiveness, 'of'>, now: () => number): OutsideTeller => {
  const looking = new Map<string, ReturnType<typeof setTimeout>>();
  return (tab, frame, pressedAt) => {
    const key = `${tab}/${frame}`;
    const wait = (ms: number): void => {
      // What was pressed before is not waited for any more.
      clearTimeout(looking.get(key));
      looking.set(key, setTimeout(look, ms));
    };
    const look = (): void => {
      looking.delete(key);
      const outside = liveness.of(tab, pressedAt - heardLate);
      if (!outside.opened && !outside.pending) return;
      const news: SentinelNews = { type: 'sentinel/outside', outside };
      // The page may be gone meanwhile.
      void browser.tabs.sendMessage(tab, news, { frameId: frame }).catch(() => undefined);
      if (!outside.opened && now() - pressedAt < lookUntil - lookAgain) wait(lookAgain);
    };
    wait(lookAfter);
  };
};
