import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseGuideFile } from '../../../guides/exchange/parse-guide-file.ts';
import { exportGuide } from '../journey/export-guide.ts';
import { exportInsights } from '../journey/export-insights.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { guideTitle, recordGuide, typedWhileRecording } from '../journey/record-guide.ts';
import { startJourney } from '../journey/start-journey.ts';
import { stumbleAndAccept } from '../journey/stumble-and-accept.ts';
import { typedWhileWalking, walkThrough } from '../journey/walk-through.ts';
import { writeLesson } from '../journey/write-lesson.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { ownNodeRed } from '../support/own-node-red.ts';

let handrail: ChromiumWithHandrail;
const url = ownNodeRed();
const show = async (): Promise<void> => {};

beforeAll(async () => {
  await emptyNodeRed(url);
  handrail = await launchChromium();
});
afterAll(() => handrail.close());

it('does the whole job: record, stumble, offer, walk through, learn, count, export; and asks nobody but the application', async () => {
  await giveConsent({ handrail, show });
  const journey = await startJourney(handrail, url);
  await writeLesson(journey);
  const studio = await recordGuide(journey);
  const text = await exportGuide(studio, guideTitle);
  const file = parseGuideFile(text);
  if (!file.ok) throw new Error(file.error.message);
  expect(file.value.guide.steps.map(step => step.kind === 'callout' && step.advance.on)).toEqual([
    'click',
    'double-click',
    'input',
    'click',
    'click',
  ]);
  expect(file.value.pictures).toHaveLength(5);
  expect(file.value.lessons).toHaveLength(1);
  expect(text).not.toContain(typedWhileRecording);

  await emptyNodeRed(url);
  await journey.app.reload();
  await journey.editor.ready();
  await stumbleAndAccept(journey);
  await walkThrough(journey);
  expect(await journey.editor.flowNames()).toContain(typedWhileWalking);

  const { csv, json } = await exportInsights(journey);
  const types = (JSON.parse(json).signals as { type: string }[]).map(signal => signal.type);
  for (const type of ['run-completed', 'offer-taken', 'question-answered']) {
    expect(types.filter(each => each === type)).toHaveLength(1);
  }
  expect(csv).toContain(guideTitle);
  for (const store of ['signals', 'runs', 'offers', 'episodes', 'sessions', 'settings', 'drafts', 'guides']) {
    const rows = JSON.stringify(await handrail.rows(store));
    expect(rows).not.toContain(typedWhileRecording);
    expect(rows).not.toContain(typedWhileWalking);
  }

  const asked = await handrail.requests();
  expect(asked.length).toBeGreaterThan(10);
  const { host } = new URL(url);
  expect(asked.filter(request => new URL(request.url).host !== host)).toEqual([]);
}, 240_000);
