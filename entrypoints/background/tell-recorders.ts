import browser from 'webextension-polyfill';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { recorderOrders } from './recorder-orders.ts';
import type { WorkerContext } from './worker-context.ts';

/** Tells every frame of the recorded tab how the recording stands. */
export const tellRecorders = async (context: WorkerContext): Promise<void> => {
  const opened = await context.opened();
  if (opened.state !== 'ready') return;
  const recording = await readSetting(opened.database, 'recording');
  if (!recording) return;
  const orders = await recorderOrders(context, recording.tab);
  // The tab may be gone.
  await browser.tabs.sendMessage(recording.tab, orders).catch(() => undefined);
};
