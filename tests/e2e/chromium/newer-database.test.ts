import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startJourney } from '../journey/start-journey.ts';
import { launchChromium } from '../support/chromium.ts';
import { ownNodeRed } from '../support/own-node-red.ts';

it('says so and touches nothing where a newer Handrail made the database', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'handrail-newer-'));
  try {
    const handrail = await launchChromium({ profile });
    // The worker has its own database open: what is upgraded under its hands is no longer its own.
    const page = await handrail.page('options.html');
    await page.getByRole('heading').first().waitFor();
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(30);
    await page.evaluate(async () => {
      const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = indexedDB.open('handrail', 990);
      opening.onupgradeneeded = () => {
        for (const store of [...opening.result.objectStoreNames]) {
          opening.result.deleteObjectStore(store);
        }
        opening.result.createObjectStore('settings', { keyPath: 'key' });
        opening.result.createObjectStore('signals', { keyPath: 'id' }).add({ id: 'from the future' });
      };
      (await settle(opening)).close();
    });

    for (const path of ['studio.html', 'insights.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
      const shown = await handrail.page(path);
      await shown.getByText('made by a newer version of Handrail').first().waitFor();
      await shown.close();
    }
    await handrail.killWorker();
    const { app, editor } = await startJourney(handrail, ownNodeRed());
    await editor.pressDeployInVain(4);
    await app.waitForTimeout(2500);
    expect(await handrail.rows('signals')).toEqual([{ id: 'from the future' }]);
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(990);
    await handrail.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
