import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Offer } from '../../../guides/match/offer.ts';
import type { StruggleSignal } from '../../../guides/schema/signal.ts';
import { sampleGuide } from '../../fixtures/sample-guide.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { putRows } from '../support/put-rows.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { type StageInChromium, stageInChromium } from '../support/stage-in-chromium.ts';

const parts = ['customer', 'product', 'address', 'payment', 'summary'];
/** Every button does something, and says so: nothing on these pages is broken. */
const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
${parts.map(part => `<p><button id="${part}" class="part">Part ${part}</button></p>`).join('\n')}
<p id="part" role="status">Choose a part.</p>
<p><button id="send">Send</button></p><div id="told"></div>
<script>
  for (const button of document.querySelectorAll('.part')) {
    button.addEventListener('click', () => { document.getElementById('part').textContent = button.textContent + ' ' + Math.random(); });
  }
  document.getElementById('send').addEventListener('click', () => {
    const told = document.getElementById('told');
    told.replaceChildren();
    setTimeout(() => {
      const alert = document.createElement('p');
      alert.role = 'alert';
      alert.textContent = 'Sending failed.';
      told.append(alert);
    }, 150);
  });
</script></html>`;

let handrail: ChromiumWithHandrail;
let pages: ServedPages;

beforeAll(async () => {
  pages = await servePages({
    '/path': html,
    '/follow': html,
    '/killed': html,
    '/left': html,
    '/loop': html,
    '/elsewhere': html,
  });
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  const options = await handrail.page('options.html');
  const rows = ['path', 'follow', 'killed', 'left'].map(name => {
    const guide = sampleGuide(5, {
      id: name,
      title: { en: `Guide of ${name}` },
      pages: [`${pages.origin}/${name}`],
    });
    return {
      ...guide,
      steps: guide.steps.map((step, index) => ({
        ...step,
        page: `${pages.origin}/${name}`,
        target: { v: 1, key: `button#${parts[index]}`, tag: 'button' },
      })),
    };
  });
  await options.evaluate(putRows, { store: 'guides', rows });
});
afterAll(async () => {
  await handrail?.close();
  await pages?.stop();
});

const open = async (path: string): Promise<Page> => {
  const page = await handrail.context.newPage();
  await page.goto(`${pages.origin}${path}`);
  return page;
};
const press = async (page: Page, id: string): Promise<void> => {
  const box = await page.locator(`#${id}`).boundingBox();
  if (!box) throw new Error(`There is no ${id}.`);
  await humanClick(page.mouse, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await page.waitForTimeout(700);
};
const doSteps = async (page: Page, steps: readonly number[]): Promise<void> => {
  for (const step of steps) await press(page, parts[step - 1] ?? '');
};
const strugglesAt = async (path: string): Promise<StruggleSignal[]> =>
  (await handrail.signals()).flatMap(signal =>
    signal.type === 'struggle' && signal.page.endsWith(path) ? [signal] : [],
  );
const offers = async (): Promise<Offer[]> => (await handrail.rows('offers')) as Offer[];

it('sees nothing where the path is followed, twice over', async () => {
  const page = await open('/follow');
  await doSteps(page, [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
  await page.waitForTimeout(3000);
  expect(await strugglesAt('/follow')).toEqual([]);
  await page.close();
});

it('sees somebody circle on the path of a guide, and offers that guide', async () => {
  const page = await open('/path');
  const stage: StageInChromium = await stageInChromium(page);
  await doSteps(page, [1, 2, 1, 2, 1, 2]);
  expect(await strugglesAt('/path')).toEqual([]);
  await doSteps(page, [1]);
  await expect
    .poll(() => strugglesAt('/path'))
    .toMatchObject([{ kind: 'off-path', target: 'button#product', count: 1 }]);
  await stage.press('button', 'No, thanks');
  await expect.poll(offers).toMatchObject([{ subject: 'path', because: 'off-path', status: 'dismissed' }]);
  expect(await strugglesAt('/path')).toHaveLength(1);
  await page.close();
});

it('takes the step for the place where somebody leaves the path twice, and not where they went', async () => {
  const page = await open('/left');
  await doSteps(page, [1, 2]);
  for (const path of ['/elsewhere', '/left', '/elsewhere']) {
    expect(await strugglesAt('/left')).toEqual([]);
    await page.goto(`${pages.origin}${path}`);
    await page.waitForTimeout(1000);
  }
  await expect
    .poll(() => strugglesAt('/left'))
    .toMatchObject([{ kind: 'off-path', target: 'button#product', count: 2 }]);
  await page.close();
});

it('goes on where it was when the worker was ended on the way', async () => {
  const page = await open('/killed');
  await doSteps(page, [1, 2, 1, 2]);
  await handrail.killWorker();
  await doSteps(page, [1, 2]);
  await handrail.killWorker();
  await doSteps(page, [1]);
  await expect.poll(() => strugglesAt('/killed')).toMatchObject([{ kind: 'off-path', count: 1 }]);
  await page.close();
});

it('joins two errors after the same press into a loop though the worker was ended between them', async () => {
  const page = await open('/loop');
  await press(page, 'send');
  await page.waitForTimeout(1500);
  expect(await strugglesAt('/loop')).toEqual([]);
  await handrail.killWorker();
  await press(page, 'send');
  await expect.poll(() => strugglesAt('/loop'), { timeout: 10_000 }).toMatchObject([{ kind: 'error-loop' }]);
  await page.close();
});

it('keeps of a tab no text and nothing on the disk, and forgets it when the tab is closed', async () => {
  const kept = async (): Promise<string> =>
    (await handrail.worker()).evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  const page = await open('/follow');
  await doSteps(page, [1, 2]);
  await expect.poll(kept).toContain('off-path@');
  // The page is there as a pattern.
  expect(await kept()).not.toMatch(/Part|Orders/);
  await page.close();
  await expect.poll(kept).toBe('{}');
});
