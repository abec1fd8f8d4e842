import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { startJourney } from '../journey/start-journey.ts';
import { stumbleAndAccept } from '../journey/stumble-and-accept.ts';
import { launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { importGuide } from '../support/import-guide.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { recordedGuide } from '../support/recorded-guide.ts';

const show = async (): Promise<void> => {};

it('survives a reload, goes on in a second tab, and is there after the browser was closed', async () => {
  const url = ownNodeRed();
  const profile = await mkdtemp(join(tmpdir(), 'handrail-survives-'));
  try {
    await emptyNodeRed(url);
    const before = await launchChromium({ profile });
    await giveConsent({ handrail: before, show });
    const studio = await before.page('studio.html');
    await importGuide(studio, await recordedGuide(url));
    const journey = await startJourney(before, url);
    await stumbleAndAccept(journey);
    await journey.stage.see('StaticText', 'Step 1 of 5');

    await journey.app.reload();
    await journey.editor.ready();
    await journey.stage.see('StaticText', 'Step 1 of 5');

    const second = await startJourney(before, url);
    await second.stage.see('StaticText', 'Step 1 of 5');
    await second.editor.addFlow();
    await second.stage.see('StaticText', 'Step 2 of 5');
    await journey.app.bringToFront();
    await journey.stage.see('StaticText', 'Step 2 of 5');
    await before.close();

    const after = await launchChromium({ profile });
    const again = await startJourney(after, url);
    await again.app.bringToFront();
    await again.stage.see('StaticText', 'Step 2 of 5');
    // The flow was never deployed, so that its tab is not there any more; the card that says so takes the place of the first.
    await again.stage.see('button', 'Look again');
    await again.stage.press('button', 'End guide');
    await expect.poll(async () => (await after.signals()).map(signal => signal.type)).toContain('run-left');
    const types = (await after.signals()).map(signal => signal.type);
    expect(types.filter(type => type === 'run-started')).toHaveLength(1);
    expect(types.filter(type => type === 'step-done')).toHaveLength(1);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 180_000);

it('says in one sentence that a step is not there, points at nothing, and offers a way on', async () => {
  const url = ownNodeRed();
  await emptyNodeRed(url);
  const handrail = await launchChromium();
  await giveConsent({ handrail, show });
  const file = JSON.parse(await recordedGuide(url));
  // The second step's target is the tab of a flow that is not there yet.
  file.guide.steps.splice(0, 2);
  const studio = await handrail.page('studio.html');
  await importGuide(studio, JSON.stringify(file));
  const { app, editor, stage } = await startJourney(handrail, url);
  const panel = await handrail.page('sidepanel.html');
  await app.bringToFront();
  await panel.getByRole('button', { name: /^Start / }).click();
  await stage.see('StaticText', 'What this step points to is not on this page right now.');
  await expect
    .poll(async () => (await handrail.signals()).map(signal => signal.type))
    .toEqual(['run-started', 'step-failed']);
  // It shows itself as soon as it is there.
  await editor.addFlow();
  await editor.openProperties();
  await stage.see('StaticText', 'Step 1 of 3');
  await expect
    .poll(async () => (await handrail.signals()).map(signal => signal.type))
    .toContain('step-shown');
  await handrail.close();
}, 120_000);
