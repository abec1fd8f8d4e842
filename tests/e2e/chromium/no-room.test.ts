import { expect, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { startJourney } from '../journey/start-journey.ts';
import { launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { ownNodeRed } from '../support/own-node-red.ts';

it('ends a recording with a sentence when the device has no room left, and keeps what was recorded', async () => {
  const url = ownNodeRed();
  await emptyNodeRed(url);
  const handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  const { app, editor, stage } = await startJourney(handrail, url);
  const studio = await handrail.page('studio.html');
  await studio.getByLabel('What does the guide show?').fill('No room');
  await studio.getByRole('button', { name: 'New guide' }).click();
  await studio.getByRole('button', { name: 'Record', exact: true }).click();
  await studio.getByRole('radio', { name: /Node-RED/ }).check();
  await studio.getByRole('button', { name: 'Start recording' }).click();
  await app.bringToFront();
  await stage.see('button', 'Stop');
  await editor.addFlow();
  await expect.poll(async () => stepsOf(await handrail.rows('drafts'))).toBe(1);

  // As full as a disk can be: not a byte more is granted to the extension.
  const worker = await handrail.worker();
  await worker.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('The device is full.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    IDBObjectStore.prototype.add = refuse;
  });
  await editor.openProperties();
  await studio.bringToFront();
  await studio.getByText('The device has no room left').waitFor();
  expect(stepsOf(await handrail.rows('drafts'))).toBe(1);
  await handrail.close();
});

const stepsOf = (drafts: unknown[]): number | undefined =>
  (drafts as { steps: unknown[] }[])[0]?.steps.length;
