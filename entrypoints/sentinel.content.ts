import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SentinelMessage } from '../guides/contracts/sentinel-to-worker.ts';
import type { SentinelOrders } from '../guides/contracts/worker-to-sentinel.ts';
import { targetKey } from '../guides/locate/target-key.ts';
import { pageOf } from '../guides/match/page-of.ts';
import { watchStruggle } from '../guides/struggle/watch-struggle.ts';

/** Stands in every frame of a granted site. It listens to nothing before the worker says so, and writes nothing ever. */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let watch: AbortController | undefined;
    let orders: SentinelOrders | undefined;

    const obey = (given: SentinelOrders | undefined): void => {
      if (
        !given ||
        (orders?.observe === given.observe && `${orders.ignoredKinds}` === `${given.ignoredKinds}`)
      ) {
        return;
      }
      orders = given;
      watch?.abort();
      if (!given.observe || ctx.isInvalid) return;
      watch = new AbortController();
      watchStruggle({
        window,
        signal: AbortSignal.any([watch.signal, ctx.signal]),
        ignoredKinds: given.ignoredKinds,
        keyOf: targetKey,
        onSighting: (kind, sighting) => {
          const page = pageOf(location.href);
          if (!page) return;
          void say({ type: 'sentinel/detection', detection: { kind, at: Date.now(), page, ...sighting } });
        },
      });
    };

    const say = async (message: SentinelMessage): Promise<void> => {
      // The worker may be on its way down, or the extension gone: what a sentinel has to say is not worth a retry.
      obey(await browser.runtime.sendMessage(message).catch(() => undefined));
    };

    let told: string | null = null;
    const tellPage = (): void => {
      const page = pageOf(location.href);
      if (!page || page === told) return;
      told = page;
      void say({ type: 'sentinel/page', page });
    };

    const listener = (message: SentinelOrders): void => {
      if (message.type === 'sentinel/orders') obey(message);
    };
    browser.runtime.onMessage.addListener(listener);
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(listener));
    const { signal } = ctx;
    // Where there is no Navigation API, a page that changes its address by script is noticed at its next press.
    const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
    navigation?.addEventListener('navigatesuccess', tellPage, { signal });
    for (const name of ['popstate', 'hashchange', 'pageshow', 'click']) {
      window.addEventListener(name, tellPage, { signal, capture: true, passive: true });
    }
    tellPage();
  },
});
