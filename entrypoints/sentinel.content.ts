import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SentinelSpeech, TabEvent } from '../guides/contracts/sentinel-to-worker.ts';
import type { SentinelOrders } from '../guides/contracts/worker-to-sentinel.ts';
import { targetPath } from '../guides/locate/target-path.ts';
import { watchStruggle } from '../guides/struggle/watch-struggle.ts';
import { openShadowRoot } from './stage.content/open-shadow-root.ts';

/** Events that are judged at once, here. The others the worker's detectors join over the frames and pages of a tab. */
const own = /^(res|rev|tick|pe)/;

/**
 * Stands in every frame of a granted site, where the worker registers it once there is consent. It listens from the
 * first moment, before the page's own scripts can stop an event at the window; what it tells counts only if the worker
 * wants it here. It writes nothing ever.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let watch: AbortController | undefined;
    let told = '';

    const start = (): void => {
      if (watch || ctx.isInvalid) return;
      watch = new AbortController();
      watchStruggle({
        window,
        signal: AbortSignal.any([watch.signal, ctx.signal]),
        keyOf: element => JSON.stringify(targetPath(element)),
        shadowRoot: openShadowRoot,
        askOutside: async since => (await say({ type: 'sentinel/ask', since: Math.round(since) }))?.outside,
        onEvent: ({ at: _, ...event }) => {
          if (!own.test(event.type)) void say({ type: 'sentinel/event', event: event as TabEvent });
        },
        onSighting: (kind, sighting) => {
          void say({ type: 'sentinel/detection', detection: { kind, ...sighting } });
        },
      });
    };
    const stop = (): void => {
      watch?.abort();
      watch = undefined;
      told = '';
    };
    const obey = (orders?: SentinelOrders): void => {
      // A refusal is no order.
      if (orders?.type === 'sentinel/orders') (orders.observe ? start : stop)();
    };

    const say = async (message: SentinelSpeech): Promise<SentinelOrders | undefined> => {
      // The worker may be on its way down, or the extension gone: what a sentinel has to say is not worth a retry.
      const given: SentinelOrders | undefined = await browser.runtime
        .sendMessage(message)
        .catch(() => undefined);
      obey(given);
      return given;
    };

    let back =
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
      'back_forward';
    const tellPage = (event?: Event): void => {
      if (event?.type === 'pageshow' && (event as PageTransitionEvent).persisted) {
        back = true;
        // Another page's numbers came between.
        stop();
        start();
      }
      if (location.href === told || window !== window.top) return;
      told = location.href;
      void say({ type: 'sentinel/page', address: told.slice(0, 8000), back });
      back = false;
    };

    browser.runtime.onMessage.addListener(obey);
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(obey));
    const { signal } = ctx;
    // Where there is no Navigation API, a page that changes its address by script is noticed at its next press.
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', tellPage, { signal });
    navigation?.addEventListener(
      'navigate',
      event => {
        back = (event as Event & { navigationType?: string }).navigationType === 'traverse';
      },
      { signal },
    );
    for (const name of ['popstate', 'hashchange', 'pageshow', 'click']) {
      window.addEventListener(name, tellPage, { signal, capture: true });
    }
    start();
    tellPage();
  },
});
