import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { startJourney } from '../journey/start-journey.ts';
import { launchChromium } from '../support/chromium.ts';

it('says so and touches nothing where a newer Handrail made the database', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'handrail-newer-'));
  try {
    const handrail = await launchChromium({ profile });
    const page = await handrail.page('manifest.json');
    await page.evaluate(async () => {
      const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // The worker may make its own database at any moment: what it made is emptied within the upgrade itself.
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
    await handrail.killWorker();

    for (const path of ['studio.html', 'insights.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
      const shown = await handrail.page(path);
      await shown.getByText('made by a newer version of Handrail').first().waitFor();
      await shown.close();
    }
    const { app, editor } = await startJourney(handrail, inject('nodeRed'));
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
