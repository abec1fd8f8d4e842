import browser from 'webextension-polyfill';
import type { FrameChosen } from '../../guides/contracts/worker-to-frame.ts';

/** Tells the frames of a tab in which of them the stage shows the step's target, so that the person's action counts there. */
export const chooseFrame = async (
  tab: number,
  { run, revision, leaf }: { run: string; revision: number; leaf?: string | undefined },
): Promise<void> => {
  const chosen: FrameChosen = {
    type: 'frame/chosen',
    run,
    revision,
    ...(leaf === undefined ? {} : { leaf }),
  };
  await browser.tabs.sendMessage(tab, chosen).catch(() => undefined);
};
