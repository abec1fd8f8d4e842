import browser from 'webextension-polyfill';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import type { FrameOrders } from '../../guides/contracts/worker-to-frame.ts';
import { frameTask } from '../../guides/play/frame-task.ts';
import { bringFrameStages } from './bring-frame-stages.ts';

/** Has the frames of a tab look for what its stage shows, or rest where that is in none of them. */
export const orderFrames = async (tab: number, view: StageView): Promise<void> => {
  const task = frameTask(view);
  if (task) await bringFrameStages(tab);
  const orders: FrameOrders = { type: 'frame/orders', ...(task ? { task } : {}) };
  // Nobody is there to hear it where no frame was ever asked.
  await browser.tabs.sendMessage(tab, orders).catch(() => undefined);
};
