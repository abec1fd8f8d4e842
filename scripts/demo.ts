import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Signal } from '../guides/schema/signal.ts';
import { exportGuide } from '../tests/e2e/journey/export-guide.ts';
import { exportInsights } from '../tests/e2e/journey/export-insights.ts';
import { giveConsent } from '../tests/e2e/journey/give-consent.ts';
import { guideTitle, recordGuide } from '../tests/e2e/journey/record-guide.ts';
import { startJourney } from '../tests/e2e/journey/start-journey.ts';
import { stumbleAndAccept } from '../tests/e2e/journey/stumble-and-accept.ts';
import { walkThrough } from '../tests/e2e/journey/walk-through.ts';
import { lessonTitle, writeLesson } from '../tests/e2e/journey/write-lesson.ts';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import { emptyNodeRed } from '../tests/e2e/support/empty-node-red.ts';
import { startNodeRed } from '../tests/e2e/support/node-red.ts';
import { buildExtension } from './build.ts';

const { values: options } = parseArgs({ options: { headed: { type: 'boolean', default: false } } });
const output = join(import.meta.dirname, '../demo-output');

/** What happened, part by part. */
const table: { part: string; happened: string; seconds: string }[] = [];

/** Does one part of the job and notes what it came to. What fails ends the demo. */
const part = async <Value>(
  name: string,
  act: () => Promise<Value>,
  told: (value: Value) => string,
): Promise<Value> => {
  const begun = performance.now();
  process.stdout.write(`${name} …\n`);
  const value = await act();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  table.push({ part: name, happened: told(value), seconds });
  return value;
};

/** Fails unless something was counted exactly once. */
const once = (what: string, count: number): string => {
  if (count !== 1) throw new Error(`There should be one ${what}, and there are ${count}.`);
  return `1 ${what}`;
};

const show = async (name: string, page: Page): Promise<void> => {
  await page.screenshot({ path: join(output, `${name}.png`) });
};

const main = async (): Promise<void> => {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await part(
    'Build the extension',
    () => buildExtension({ e2e: true, families: ['chrome'] }),
    () => 'Chromium build',
  );
  const nodeRed = await part('Start Node-RED', startNodeRed, ({ url }) => url);
  const handrail = await part(
    'Start Chromium',
    () => launchChromium({ headed: options.headed }),
    () => 'with Handrail in it',
  );
  try {
    await part(
      'Consent',
      () => giveConsent({ handrail, show }),
      () => 'given on the welcome page',
    );
    const journey = await startJourney(handrail, nodeRed.url, show);
    await part(
      'Write a lesson',
      () => writeLesson(journey),
      () => `“${lessonTitle}”, with one question`,
    );
    const studio = await part(
      'Record a guide',
      () => recordGuide(journey),
      () => `“${guideTitle}”, published`,
    );
    const file = await part(
      'Export the guide',
      () => exportGuide(studio, guideTitle),
      text => `${JSON.parse(text).guide.steps.length} steps, ${JSON.parse(text).pictures.length} pictures`,
    );
    await writeFile(join(output, 'guide.handrail.json'), file);
    await emptyNodeRed(nodeRed.url);
    await journey.app.reload();
    await journey.editor.ready();
    await part(
      'Stumble, and take the offer',
      () => stumbleAndAccept(journey),
      () => 'four clicks in vain on a grey button',
    );
    await part(
      'Walk through',
      () => walkThrough(journey),
      () => 'five steps, a lesson and its question',
    );
    const panel = await handrail.page('sidepanel.html');
    await panel.setViewportSize({ width: 360, height: 720 });
    await panel.getByRole('heading', { name: 'For this page' }).waitFor();
    await show('panel', panel);
    await panel.close();
    const { csv, json } = await part(
      'Export the figures',
      () => exportInsights(journey),
      () => 'CSV and JSON',
    );
    await writeFile(join(output, 'insights.csv'), csv);
    await writeFile(join(output, 'insights.json'), json);
    const signals: Signal[] = JSON.parse(json).signals;
    const count = (type: Signal['type']): number => signals.filter(signal => signal.type === type).length;
    table.push({
      part: 'Exports show',
      happened: once('completed run', count('run-completed')),
      seconds: '',
    });
    table.push({ part: '', happened: once('taken offer', count('offer-taken')), seconds: '' });
    table.push({ part: '', happened: once('answered question', count('question-answered')), seconds: '' });
  } finally {
    if (table.length > 0) console.table(table);
    if (options.headed) {
      console.log('The browser stays open. Close it to end the demo.');
      await new Promise(resolve => handrail.context.once('close', resolve));
    }
    await handrail.close();
    await nodeRed.stop();
  }
  console.log(`Pictures, the guide and the exports are in ${output}`);
};

await main();
