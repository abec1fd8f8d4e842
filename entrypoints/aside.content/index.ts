import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { frameReports } from '../../components/stage/aside/framed/frame-reports.ts';
import { mountAside } from '../../components/stage/aside/mount-aside.ts';
import { sharedAside } from '../../components/stage/aside/shared-aside.ts';
import type { FrameReport } from '../../guides/contracts/frame-to-worker.ts';
import { LatestScript } from '../stage.content/latest-script.ts';

/**
 * Offers, lessons and the end of a guide, for the stage in the same document: what a step at its target does without.
 * The worker injects it when a stage asks for it. A second one is as good as the first.
 */
export default defineContentScript({
  registration: 'runtime',
  // The post would tell every page which extension this is.
  noScriptStartedPostMessage: true,
  main() {
    const latest = new LatestScript('aside');
    sharedAside.mount = mountAside;
    const listen = (message: FrameReport): void => {
      if (message.type === 'frame/sight' || message.type === 'frame/place') frameReports.tell(message);
    };
    browser.runtime.onMessage.addListener(listen);
    latest.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listen));
  },
});
