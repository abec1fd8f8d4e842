import type { DetectorBrowser } from '../struggle/detector-browser.ts';
import { useOnce } from './use-once.ts';

/** The page's heap after it was used for so many minutes, with what can go collected, in bytes. All worlds of the page. */
export const measureHeap = async (
  browser: DetectorBrowser,
  address: string,
  minutes: number,
): Promise<number> => {
  const trial = await browser.open();
  await trial.page.goto(address, { waitUntil: 'load' });
  const until = Date.now() + minutes * 60_000;
  while (Date.now() < until) await useOnce(trial.page);
  const session = await trial.context.newCDPSession(trial.page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await trial.end();
  return usedSize;
};
