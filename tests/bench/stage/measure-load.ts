import { setTimeout as delay } from 'node:timers/promises';
import { openTab, type TabOptions } from './open-tab.ts';

/** What a shown step costs the page's main thread, in ms of the processor's time a second. */
export interface Load {
  idle: number;
  scroll: number;
}

/** How long a step has been shown before its cost is measured, and how long that is measured, in ms. */
const calm = 3000;
const span = 6000;

/** Shows a step, leaves the page alone for a while, and scrolls it for a while. */
export const measureLoad = async (address: string, options: TabOptions): Promise<Load> => {
  const tab = await openTab(address, options);
  const { page, taskTime } = tab;
  try {
    if (options.system.name !== 'nothing') await tab.show();
    await delay(calm);
    const [before, began] = [await taskTime(), performance.now()];
    await delay(span);
    const [after, ended] = [await taskTime(), performance.now()];
    const idle = (after - before) / ((ended - began) / 1000);
    const start = await taskTime();
    const took = Number(await page.evaluate(`stageBench.scrollPage(${span})`));
    const scroll = ((await taskTime()) - start) / (took / 1000);
    return { idle, scroll };
  } finally {
    await tab.close();
  }
};
