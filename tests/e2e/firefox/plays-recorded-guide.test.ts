import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guideTitle } from '../journey/record-guide.ts';
import { recordInChromium } from '../journey/record-in-chromium.ts';
import { typedWhileWalking } from '../journey/walk-through.ts';
import { lessonTitle } from '../journey/write-lesson.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { bidiOf } from '../support/firefox-bidi.ts';
import { handsOn } from '../support/hands.ts';
import { nodeRedEditor } from '../support/node-red-editor.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { stageInFirefox } from '../support/stage-in-firefox.ts';

const url = ownNodeRed();
let firefox: FirefoxWithHandrail;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-guide-'));
  file = join(folder, 'guide.handrail.json');
  await writeFile(file, await recordInChromium(url));
  await emptyNodeRed(url);
  firefox = await launchFirefox();
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  await rm(folder, { recursive: true, force: true });
});

it('plays the guide that was recorded in Chromium: stumble, offer, steps, lesson, end; and asks nobody else', async () => {
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  const studio = await firefox.page('studio.html');
  const field = await studio.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await studio.waitForFunction(() => document.body.textContent.includes('was imported'));

  const app = await firefox.browser.newPage();
  await app.goto(url);
  await app.bringToFront();
  const mouse = firefox.mouse(app);
  const editor = nodeRedEditor(handsOn(app, mouse));
  const stage = stageInFirefox(bidiOf(firefox.browser), app, mouse);
  await editor.ready();

  await editor.pressDeployInVain(4);
  await stage.see(guideTitle);
  await stage.press('Show me');
  await stage.see('Step 1 of 5');
  await editor.addFlow();
  await stage.see('Step 2 of 5');
  await editor.openProperties();
  await stage.see('Step 3 of 5');
  await firefox.killWorker();
  await editor.typeName(typedWhileWalking);
  await editor.done();
  await stage.see('Step 5 of 5');
  await stage.press(lessonTitle);
  await stage.see('Card 1 of 2');
  await stage.press('Next');
  await stage.press('After Deploy');
  await stage.see('That is right');
  await stage.press(/^(Finish|Close)$/);
  await stage.see('Step 5 of 5');
  await editor.deploy();
  await stage.see('Done.');
  expect(await editor.flowNames()).toContain(typedWhileWalking);

  const types = (await firefox.signals()).map(signal => signal.type);
  for (const type of ['offer-taken', 'run-completed', 'question-answered', 'lesson-completed'] as const) {
    expect(types.filter(each => each === type)).toHaveLength(1);
  }
  expect(types.filter(type => type === 'step-done')).toHaveLength(5);
  const { host } = new URL(url);
  expect(firefox.requests().filter(asked => !asked.includes(host))).toEqual([]);
}, 240_000);
