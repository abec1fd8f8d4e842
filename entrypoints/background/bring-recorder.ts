import browser from 'webextension-polyfill';

/** Brings the recorder into every frame of a tab. False where the browser does not allow it. */
export const bringRecorder = (tab: number): Promise<boolean> =>
  browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      files: ['content-scripts/recorder.js'],
      injectImmediately: true,
    })
    .then(() => true)
    .catch(() => false);
