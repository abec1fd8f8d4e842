import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { seededRandom } from '../../e2e/support/seeded-random.ts';
import type { DetectorBrowser } from './detector-browser.ts';
import { labelTargets } from './label-targets.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { serveScenario } from './serve-scenario.ts';

/** From load to the first move, in ms, so that every detector stands. Own choice. */
const before = 1200;
/** From the end of a trace to the last signal that counts, in ms: Sentry takes 7 to 8 s to decide. */
const after = 10_000;
/** How long before that a detector is asked for what it holds back, in ms. */
const flushBefore = 200;
/** The longest trace, in ms: a scenario may keep a request open for a minute. */
const longest = 90_000;

/** What is played. */
export interface TrialTask {
  scenario: Scenario;
  detector: string;
  seed: number;
}

const within = async <Value>(limit: number, what: string, work: Promise<Value>): Promise<Value> => {
  const abort = new AbortController();
  const over = delay(limit, undefined, { signal: abort.signal }).then(() => {
    throw new Error(`${what} took longer than ${limit / 1000} s`);
  });
  over.catch(() => undefined);
  return Promise.race([work, over]).finally(() => abort.abort());
};

const holds = async (page: Page, { after }: Scenario): Promise<boolean> =>
  after === undefined || Boolean(await page.evaluate(after));

/** The same numbers for the same scenario and seed, whichever scenarios are beside it. */
const randomFor = ({ scenario, seed }: TrialTask): (() => number) =>
  seededRandom(
    [...`${scenario.id} ${seed}`].reduce((hash, each) => Math.imul(hash, 31) + each.charCodeAt(0), 7),
  );

/**
 * Plays one scenario to one detector, on a site of its own. A scenario that throws or hangs is an outcome with an error.
 *
 * @param play takes the trace, during which real hands move; what waits around it may overlap with others
 * @throws when the browser cannot go on
 */
export const runTrial = async (
  browser: DetectorBrowser,
  task: TrialTask,
  play: <Value>(trace: () => Promise<Value>) => Promise<Value>,
  keyScript: string,
): Promise<Outcome> => {
  const { id, family, struggle, kinds, html } = task.scenario;
  const site = await serveScenario(html);
  try {
    const trial = await within(60_000, 'opening a page', browser.open());
    let error: string | undefined;
    let astray = Boolean(error);
    let [loadedAt, markedAt, endedAt]: [number, number | undefined, number] = [
      Date.now(),
      undefined,
      Date.now(),
    ];
    const targets: string[] = [];
    const mark = (): void => {
      markedAt ??= Date.now();
    };
    await play(async () => {
      loadedAt = Date.now();
      const { page, context } = trial;
      try {
        await page.bringToFront();
        await page.goto(site.address, { waitUntil: 'domcontentloaded' });
        // A page that never finishes loading is as good as loaded.
        await page.waitForLoadState('load', { timeout: 3000 }).catch(() => undefined);
        await delay(before);
        targets.push(...(await labelTargets(page, task.scenario, keyScript)));
        const startedAt = Date.now();
        await within(longest, 'the trace', task.scenario.run(page, mark, randomFor(task)));
        if (struggle && markedAt === undefined) throw new Error('mark() was never called');
        markedAt ??= startedAt;
      } catch (problem) {
        error = problem instanceof Error ? (problem.message.split('\n')[0] ?? problem.name) : String(problem);
      }
      endedAt = Date.now();
      const last = context.pages().includes(page) ? page : undefined;
      if (!last || error) return;
      const labelled = within(5000, 'a look', labelTargets(last, task.scenario, keyScript));
      targets.push(...(await labelled.catch(() => [])));
      astray = !(await within(5000, 'a look', holds(last, task.scenario)).catch(() => false));
    });
    if (!error) {
      await delay(Math.max(0, endedAt + after - flushBefore - Date.now()));
      await within(5000, 'leaving the page', trial.flush()).catch(() => undefined);
      await delay(Math.max(0, endedAt + after + flushBefore - Date.now()));
    }
    const signs = error ? [] : await within(10_000, 'reading the signals', trial.signs());
    await within(15_000, 'closing the page', trial.end());
    return {
      ...{ id, family, struggle, detector: task.detector, seed: task.seed, loadedAt, endedAt, signs },
      markedAt: markedAt ?? loadedAt,
      ...(kinds && { kinds }),
      ...(targets.length > 0 && { targets: [...new Set(targets)] }),
      ...(error && { error }),
      ...(astray === true && { astray }),
    };
  } finally {
    site.stop();
  }
};
