import browser from 'webextension-polyfill';
import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { FrameChosen } from '../../guides/contracts/worker-to-frame.ts';

/** Tells the frames of a tab in which of them the stage shows the step's target, so that the person's action counts there. */
export const chooseFrame = async (
  tab: number,
  { run, revision, leaf, facts }: Extract<StageMessage, { type: 'stage/frame-chosen' }>,
): Promise<void> => {
  const chosen: FrameChosen = {
    ...{ type: 'frame/chosen', run, revision },
    ...(leaf === undefined ? {} : { leaf }),
    ...(facts ? { facts } : {}),
  };
  await browser.tabs.sendMessage(tab, chosen).catch(() => undefined);
};
