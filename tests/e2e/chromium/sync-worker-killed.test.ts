import { v7 as uuidV7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Signal } from '../../../guides/schema/signal.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { joinWorkspace } from '../support/join-workspace.ts';
import { putRows } from '../support/put-rows.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../support/workspace-server.ts';

/** How often the worker is killed: some times with all other tests, 100 times by `npm run test:faults`. */
const kills = Number(process.env.HANDRAIL_WORKER_KILLS ?? 10);
/** Another seed is other moments. */
const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 100_000);
/** Signals that flow meanwhile. */
const flow = kills * 10;

let server: WorkspaceServer;
let handrail: ChromiumWithHandrail;

beforeAll(async () => {
  [server, handrail] = await Promise.all([startWorkspaceServer(), launchChromium()]);
  await giveConsent({ handrail, show: async () => {} });
});
afterAll(async () => {
  await handrail?.close();
  await server?.stop();
});

it(`sends each of ${flow} signals, though the worker is killed ${kills} times on the way (seed ${seed})`, async () => {
  const random = seededRandom(seed);
  const options = await handrail.page('options.html');
  await joinWorkspace(options, (await server.link('employee')).link);
  const person = crypto.randomUUID();
  const made: string[] = [];
  const makeSome = async (count: number): Promise<void> => {
    const signals = Array.from({ length: count }, (): Signal => {
      const about = { person, guide: 'order', version: 1, run: uuidV7() };
      return { ...about, id: uuidV7(), at: Date.now(), type: 'run-left', step: 'step-1' };
    });
    made.push(...signals.map(({ id }) => id));
    // As the worker does: the signal first, in the order that matters to who is killed between the two.
    await options.evaluate(putRows, { store: 'signals', rows: signals });
    const outbox = signals.map(({ id }) => ({ id, worth: 2 }));
    await options.evaluate(putRows, { store: 'outbox', rows: outbox });
  };
  const syncNow = (): Promise<unknown> =>
    options.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'page/request', name: 'workspace/sync' }).catch(() => undefined),
    );
  const held = async (): Promise<string[]> => (await server.signalsOf(person)).map(({ id }) => id).sort();

  for (let kill = 0; kill < kills; kill += 1) {
    await makeSome(flow / kills);
    void syncNow().catch(() => undefined);
    await options.waitForTimeout(random() * 120);
    await handrail.killWorker();
  }
  await expect
    .poll(
      async () => {
        await syncNow();
        await options.waitForTimeout(1000);
        return (await handrail.rows('outbox')).length;
      },
      { timeout: 120_000 },
    )
    .toBe(0);
  expect(await held()).toEqual(made.sort());
  expect(await handrail.rows('quarantine')).toEqual([]);
}, 600_000);
