import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SentinelSpeech, TabEvent } from '../guides/contracts/sentinel-to-worker.ts';
import type { SentinelNews, SentinelOrders } from '../guides/contracts/worker-to-sentinel.ts';
import { targetPath } from '../guides/locate/target-path.ts';
import { type RunningWatch, watchStruggle } from '../guides/struggle/watch-struggle.ts';
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
  main() {
    let watch: RunningWatch | undefined;
    let told = '';
    // A page that is given a sentinel once its site is allowed again has one from the time before.
    const scope = globalThis as { handrailSentinel?: () => void };
    if (scope.handrailSentinel) return scope.handrailSentinel();

    const start = (): void => {
      watch ??= watchStruggle({
        window,
        keyOf: element => JSON.stringify(targetPath(element)),
        shadowRoot: openShadowRoot,
        onEvent: ({ at: _, ...event }) => {
          if (!own.test(event.type)) void say({ type: 'sentinel/event', event: event as TabEvent });
        },
        onSighting: (kind, sighting) => {
          void say({ type: 'sentinel/detection', detection: { kind, ...sighting } });
        },
      });
    };
    const stop = (): void => {
      watch?.end();
      watch = undefined;
      told = '';
    };
    const obey = (given?: SentinelOrders | SentinelNews): void => {
      // A refusal is no order.
      if (given?.type === 'sentinel/orders') (given.observe ? start : stop)();
      else if (given?.type === 'sentinel/outside') watch?.hear(given.outside);
    };

    const say = async (message: SentinelSpeech): Promise<void> => {
      try {
        obey(await browser.runtime.sendMessage(message));
      } catch {
        // The worker may be on its way down: what a sentinel has to say is not worth a retry. Or the extension is gone.
        if (!browser.runtime?.id) stop();
      }
    };

    let back =
      (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
      'back_forward';
    const tellPage = (event?: Event): void => {
      // A page that comes back as it was left: another page's numbers came between.
      const returned = event?.isTrusted && (event as PageTransitionEvent).persisted;
      if (!event || returned) {
        stop();
        start();
      }
      back ||= Boolean(returned);
      if (location.href === told || window !== window.top) return;
      told = location.href;
      void say({ type: 'sentinel/page', address: told.slice(0, 8000), back });
      back = false;
    };

    browser.runtime.onMessage.addListener(obey);
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', tellPage);
    navigation?.addEventListener('navigate', event => {
      back = (event as Event & { navigationType?: string }).navigationType === 'traverse';
    });
    window.addEventListener('pageshow', tellPage, true);
    // Where there is no Navigation API, a page that changes its address by script is noticed at its next press.
    if (import.meta.env.FIREFOX) {
      for (const name of ['popstate', 'hashchange', 'click']) window.addEventListener(name, tellPage, true);
    }
    scope.handrailSentinel = tellPage;
    tellPage();
  },
});
