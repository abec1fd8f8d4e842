import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { backOffPace } from '../../components/stage/back-off-pace.ts';
import { type RunningStage, startStage } from '../../components/stage/start-stage.ts';
import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { ShowView } from '../../guides/contracts/stage-view.ts';
import { LatestScript } from './latest-script.ts';
import { openShadowRoot } from './open-shadow-root.ts';

/** The overlay. The worker injects it into the top frame of a tab that has something to show. */
export default defineContentScript({
  registration: 'runtime',
  // The post would tell every page which extension this is.
  noScriptStartedPostMessage: true,
  main() {
    const latest = new LatestScript('stage');
    const { signal } = latest;
    const pace = backOffPace(signal);
    let stage: RunningStage | undefined;
    let root: Element;
    const start = (): void => {
      stage?.stop();
      root = document.documentElement;
      stage = startStage({
        document,
        port: {
          send: (message: StageMessage) => browser.runtime.sendMessage(message),
          connected: () => !latest.isInvalid,
        },
        platform: { shadowRoot: openShadowRoot },
        signal,
      });
    };
    start();
    // A document that is written anew (`document.open`) takes the listeners off everything in it, and tells nobody.
    new MutationObserver(() => {
      const { documentElement } = document;
      if (documentElement && documentElement !== root) pace.run(start);
    }).observe(document, { childList: true });
    // Answered at once: the worker brings a stage into a tab that has none to answer.
    const listen = (message: ShowView, _sender: unknown, answer: (heard: true) => void): void => {
      if (message.type !== 'stage/show') return;
      stage?.show(message.view);
      // The answer tells the worker that a stage is there already.
      answer(true);
    };
    browser.runtime.onMessage.addListener(listen);
    latest.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));
  },
});
