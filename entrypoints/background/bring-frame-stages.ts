import browser from 'webextension-polyfill';

/** Runs in the frame. */
const hasFrameStage = (): boolean => {
  const { handrailFrame } = globalThis as { handrailFrame?: () => boolean };
  return handrailFrame?.() ?? false;
};

/** Brings the script that looks for a step's target into every frame of a tab that is granted and has none yet. */
export const bringFrameStages = async (tab: number): Promise<void> => {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      func: hasFrameStage,
      injectImmediately: true,
    })
    .catch(() => []);
  const bare = frames.filter(({ frameId, result }) => frameId !== 0 && result === false);
  // One by one: a frame that goes away meanwhile must not keep the others from theirs.
  await Promise.all(
    bare.map(({ frameId }) =>
      browser.scripting
        .executeScript({
          target: { tabId: tab, frameIds: [frameId] },
          files: ['content-scripts/frame.js'],
          injectImmediately: true,
        })
        .catch(() => undefined),
    ),
  );
};
