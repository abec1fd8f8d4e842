import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startRecorder } from '../../components/recorder/start-recorder.ts';
import type {
  MasksRequest,
  RecorderMessage,
  RecorderOrders,
  Rectangle,
} from '../../guides/contracts/recorder.ts';
import { LatestScript } from '../stage.content/latest-script.ts';
import { openShadowRoot } from '../stage.content/open-shadow-root.ts';

/** Picks up what an author does. The worker injects it into every frame of a tab in which a recording is under way. */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  // The post would tell every page which extension this is.
  noScriptStartedPostMessage: true,
  main() {
    const latest = new LatestScript('recorder');
    const recorder = startRecorder({
      document,
      port: {
        send: (message: RecorderMessage) => browser.runtime.sendMessage(message),
        connected: () => !latest.isInvalid,
      },
      platform: { shadowRoot: openShadowRoot },
      signal: latest.signal,
    });
    // How the worker tells frames that have a recorder from frames that still need one: a second one would cut off the
    // gesture that the first one is watching.
    Object.assign(globalThis, { handrailRecords: () => !latest.isInvalid });
    const listen = (
      message: RecorderOrders | MasksRequest,
      _sender: unknown,
      answer: (masks: Rectangle[]) => void,
    ): void => {
      if (message.type === 'recorder/orders') recorder.obey(message);
      else if (message.type === 'recorder/masks') answer(recorder.masks());
    };
    browser.runtime.onMessage.addListener(listen);
    latest.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));
  },
});
