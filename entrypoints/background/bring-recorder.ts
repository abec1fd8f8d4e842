import browser from 'webextension-polyfill';

/** Runs in the frame. */
const hasRecorder = (): boolean => {
  const { handrailRecords } = globalThis as { handrailRecords?: () => boolean };
  return handrailRecords?.() ?? false;
};

/**
 * Brings the recorder into every frame of a tab that has none yet.
 *
 * @returns false where the browser does not allow it
 */
export const bringRecorder = async (tab: number): Promise<boolean> => {
  try {
    const target = { tabId: tab, allFrames: true };
    const frames = await browser.scripting.executeScript({
      target,
      func: hasRecorder,
      injectImmediately: true,
    });
    const frameIds = frames.filter(frame => frame.result !== true).map(frame => frame.frameId);
    if (frameIds.length === 0) return true;
    const files = ['content-scripts/recorder.js'];
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds },
      files,
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
};
