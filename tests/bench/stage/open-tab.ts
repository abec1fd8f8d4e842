import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { describeInPage } from '../../e2e/support/describe-in-page.ts';
import type { PageBench } from '../../e2e/support/page-bench.ts';
import { stageViews } from '../../e2e/support/stage-views.ts';
import type { Show } from './page/watch-show.ts';
import type { StageSystem } from './systems.ts';

/** Distance between target and spotlight in every system, in CSS pixels: Handrail's own. */
export const ringPadding = 4;

/** A page of the bench with one system in it. */
export interface StageTab {
  page: Page;
  session: CDPSession;
  /** Has the system show its step, and waits until it is there. */
  show(): Promise<Show>;
  /** The processor's time that the page's main thread took so far, in ms. */
  taskTime(): Promise<number>;
  close(): Promise<void>;
}

/** What everything is opened with. */
export interface TabOptions {
  bench: PageBench;
  system: StageSystem;
  /** The bench's own part in the page. */
  script: string;
}

/** How long a page is left alone before it is asked for anything, in ms. */
const settle = 400;

/** Opens a page and makes a system ready in it, which shows nothing yet. */
export const openTab = async (address: string, { bench, system, script }: TabOptions): Promise<StageTab> => {
  const page = await bench.context.newPage();
  const session = await bench.context.newCDPSession(page);
  // The processor's time: on a busy machine a clock would count what others do.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await page.addScriptTag({ content: script });
  if (system.script) await page.addScriptTag({ content: system.script });
  const inHandrail = system.name === 'handrail';
  const frame = page.frames()[1] ?? page.mainFrame();
  const target = inHandrail ? await describeInPage(frame, '#save') : undefined;
  if (inHandrail) {
    await bench.answer(page, 'stage', stageViews.nothing);
    await bench.inject(page, 'stage');
  }
  await delay(settle);
  return {
    page,
    session,
    async show() {
      const shown = page.evaluate(`stageBench.show(${JSON.stringify(system.name)}, ${ringPadding})`);
      if (target) {
        // What is asked later is answered later: the page is waiting by then.
        await page.evaluate('0');
        await bench.answer(page, 'stage', stageViews.step({ target }));
      }
      return (await shown) as Show;
    },
    async taskTime() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    close: () => page.close(),
  };
};
