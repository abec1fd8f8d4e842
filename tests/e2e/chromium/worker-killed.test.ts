import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import type { Journey } from '../journey/journey.ts';
import { startJourney } from '../journey/start-journey.ts';
import { stumbleAndAccept } from '../journey/stumble-and-accept.ts';
import { walkThrough } from '../journey/walk-through.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { importGuide } from '../support/import-guide.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { recordedGuide } from '../support/recorded-guide.ts';
import { seededRandom } from '../support/seeded-random.ts';

let handrail: ChromiumWithHandrail;
let journey: Journey;
const url = ownNodeRed();
const show = async (): Promise<void> => {};
/** Another seed is another ten moments: `HANDRAIL_SEED=7 npx vitest run --project chromium-at-work worker-killed`. */
const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 100_000);

beforeAll(async () => {
  await emptyNodeRed(url);
  handrail = await launchChromium();
  await giveConsent({ handrail, show });
  const studio = await handrail.page('studio.html');
  await importGuide(studio, await recordedGuide(url));
  await studio.close();
  journey = await startJourney(handrail, url);
});
afterAll(() => handrail.close());

it(`completes the run though the worker is killed at ten random moments, and counts everything once (seed ${seed})`, async () => {
  const random = seededRandom(seed);
  const kills: Promise<void>[] = [];
  let killed = 0;
  /** Kills in a while, so that the blow falls somewhere in what the person and Handrail do next. */
  const killSoon = async (): Promise<void> => {
    await journey.app.waitForTimeout(random() * 500);
    await handrail.killWorker();
    killed += 1;
  };
  await stumbleAndAccept(journey);
  await walkThrough(journey, async () => {
    if (kills.length < 10) kills.push(killSoon());
  });
  await Promise.all(kills);
  expect(killed).toBe(10);

  const signals = (await handrail.signals()).filter(signal => signal.type !== 'struggle');
  const told = signals.map(signal => ('step' in signal ? `${signal.type} ${signal.step}` : signal.type));
  const steps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'];
  const expected = [
    'offer-shown',
    'offer-taken',
    'run-started',
    ...steps.map(step => `step-done ${step}`),
    'lesson-opened',
    'question-answered',
    'lesson-completed',
    'run-completed',
  ];
  // A step that is done in one go with the one before it is never drawn, and so not told as shown.
  const shown = told.filter(each => each.startsWith('step-shown'));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeGreaterThanOrEqual(4);
  expect(told.filter(each => !each.startsWith('step-shown')).sort()).toEqual(expected.sort());
  expect(await handrail.rows('runs')).toMatchObject([{ status: 'completed' }]);
}, 240_000);
