import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { DetectorBrowser, Trial } from '../struggle/detector-browser.ts';
import { readTrace, type TraceFigures, traceCategories } from './read-trace.ts';
import { useOnce } from './use-once.ts';

/** The figures of one round with one system. Times in ms where nothing else is said. */
export interface Round extends TraceFigures {
  /** Main thread until a second after the load, by the number of nodes: scripts, and all tasks. */
  load: Record<string, { script: number; task: number }>;
  /** Main thread for the scripted use: all tasks. */
  use: number;
  /** 5,000 rows appended while watchers are awake. */
  append: number;
}

/** How often the page is used in a round: enough for some hundred pointer events. */
const uses = 8;

const metricsOf = async (session: CDPSession): Promise<{ script: number; task: number }> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => (metrics.find(each => each.name === name)?.value ?? 0) * 1000;
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
};

const openAt = async (
  browser: DetectorBrowser,
  address: string,
): Promise<{ trial: Trial; session: CDPSession }> => {
  const trial = await browser.open();
  const session = await trial.context.newCDPSession(trial.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await trial.page.goto(address, { waitUntil: 'load' });
  await delay(1000);
  return { trial, session };
};

/**
 * One round: every page loaded anew, the first of them used, and rows appended.
 *
 * @param addresses of the pages, by their number of nodes
 */
export const measureRound = async (
  browser: DetectorBrowser,
  addresses: Record<string, string>,
): Promise<Round> => {
  const load: Round['load'] = {};
  for (const [nodes, address] of Object.entries(addresses)) {
    const { trial, session } = await openAt(browser, address);
    load[nodes] = await metricsOf(session);
    await trial.end();
  }
  const { trial, session } = await openAt(browser, addresses['1000'] ?? '');
  const { page, context } = trial;
  const chromium = context.browser();
  if (!chromium) throw new Error('This browser cannot be traced.');
  const before = await metricsOf(session);
  await chromium.startTracing(page, { categories: traceCategories });
  for (let time = 0; time < uses; time += 1) await useOnce(page);
  const figures = readTrace(await chromium.stopTracing());
  const after = await metricsOf(session);
  // The "Append" button of the page.
  await page.mouse.move(190, 35);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction('window.appended !== undefined');
  const append = Number(await page.evaluate('window.appended'));
  await trial.end();
  return { ...figures, load, use: after.task - before.task, append };
};
