import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrameStage } from '../../components/stage/frame/start-frame-stage.ts';
import type { FrameMessage, FrameReport } from '../../guides/contracts/frame-to-worker.ts';
import type { FrameChosen, FrameOrders } from '../../guides/contracts/worker-to-frame.ts';
import { LatestScript } from '../stage.content/latest-script.ts';
import { openShadowRoot } from '../stage.content/open-shadow-root.ts';

/**
 * The stage's eyes in a frame. The worker injects it into the frames of a tab when the step at hand is in one of another
 * site. Frames of the site around them are within the reach of whoever stands there.
 */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  // The post would tell every page which extension this is.
  noScriptStartedPostMessage: true,
  main() {
    const latest = new LatestScript('frame');
    // A second one would take over the name of the first and lose what is known of it.
    Object.assign(globalThis, { handrailFrame: () => !latest.isInvalid });
    if (window.frameElement || window === window.top) return;
    const stage = startFrameStage({
      document,
      port: {
        send: (message: FrameMessage) => browser.runtime.sendMessage(message),
        connected: () => !latest.isInvalid,
      },
      platform: { shadowRoot: openShadowRoot },
      signal: latest.signal,
    });
    const listen = (message: FrameOrders | FrameChosen | FrameReport): void => {
      if (message.type.startsWith('frame/')) stage.hear(message);
    };
    browser.runtime.onMessage.addListener(listen);
    latest.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));
  },
});
