import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Signal } from '../guides/schema/signal.ts';
import { exportGuide } from '../tests/e2e/journey/export-guide.ts';
import { exportInsights } from '../tests/e2e/journey/export-insights.ts';
import { giveConsent } from '../tests/e2e/journey/give-consent.ts';
import { joinByLink } from '../tests/e2e/journey/join-by-link.ts';
import { makeLink } from '../tests/e2e/journey/make-link.ts';
import { readWorkspaceFigures } from '../tests/e2e/journey/read-workspace-figures.ts';
import { guideTitle, recordGuide } from '../tests/e2e/journey/record-guide.ts';
import { startJourney } from '../tests/e2e/journey/start-journey.ts';
import { stumbleAndAccept } from '../tests/e2e/journey/stumble-and-accept.ts';
import { walkThrough } from '../tests/e2e/journey/walk-through.ts';
import { lessonTitle, writeLesson } from '../tests/e2e/journey/write-lesson.ts';
import { type ChromiumWithHandrail, launchChromium } from '../tests/e2e/support/chromium.ts';
import { emptyNodeRed } from '../tests/e2e/support/empty-node-red.ts';
import { startNodeRed } from '../tests/e2e/support/node-red.ts';
import { syncNow } from '../tests/e2e/support/sync-now.ts';
import { startServerProcess } from '../tests/fixtures/server/server-process.ts';
import { buildExtension } from './build.ts';

const { values: options } = parseArgs({
  options: {
    headed: { type: 'boolean', default: false },
    /** A second browser with a fresh profile plays what the first one published, through a server. */
    'with-server': { type: 'boolean', default: false },
  },
});
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

/** Starts a browser in which somebody has agreed. */
const startBrowser = async (whose: string): Promise<ChromiumWithHandrail> => {
  const handrail = await part(
    `Start Chromium ${whose}`,
    () => launchChromium({ headed: options.headed }),
    () => 'with Handrail in it, on a fresh profile',
  );
  open.push(() => handrail.close());
  browsers.push(handrail);
  await part(
    'Consent',
    () => giveConsent({ handrail, show }),
    () => 'given on the welcome page',
  );
  return handrail;
};

/** Starts a server as somebody would who tries one, and has the author join it as its first admin. */
const startServer = async (author: ChromiumWithHandrail): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-demo-'));
  open.push(() => rm(folder, { recursive: true, force: true }));
  const server = await part(
    'Start the server',
    () =>
      startServerProcess([
        ...['--database', join(folder, 'handrail.db'), '--secret-file', join(folder, 'secret')],
        ...['--port', '0', '--workspace', 'Ward 7'],
      ]),
    ({ origin }) => origin,
  );
  open.push(() => server.stop());
  const [link = ''] = /http\S+\/join#\S+/.exec(server.said) ?? [];
  await part(
    'Join as the first admin',
    () => joinByLink({ handrail: author, show }, link),
    () => 'by the link that the server printed',
  );
};

/** The author's guide comes to a colleague's browser. */
const startColleague = async (author: ChromiumWithHandrail): Promise<ChromiumWithHandrail> => {
  const colleague = await startBrowser('of a colleague');
  await part(
    'Join, and get the guide',
    async () => {
      await joinByLink({ handrail: colleague, show }, await makeLink(author));
      return colleague.rows('guides');
    },
    guides => once('guide from the workspace', guides.length),
  );
  return colleague;
};

/** The browsers that somebody can look at. */
const browsers: ChromiumWithHandrail[] = [];

/** What is to be ended when the demo does, the last first. */
const open: (() => Promise<unknown>)[] = [];

const main = async (): Promise<void> => {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await part(
    'Build the extension',
    () => buildExtension({ e2e: true, families: ['chrome'] }),
    () => 'Chromium build',
  );
  const nodeRed = await part('Start Node-RED', startNodeRed, ({ url }) => url);
  open.push(() => nodeRed.stop());
  const author = await startBrowser(options['with-server'] ? 'of an author' : '');
  if (options['with-server']) await startServer(author);
  const authoring = await startJourney(author, nodeRed.url, show);
  await part(
    'Write a lesson',
    () => writeLesson(authoring),
    () => `“${lessonTitle}”, with one question`,
  );
  const studio = await part(
    'Record a guide',
    () => recordGuide(authoring),
    () => `“${guideTitle}”, published`,
  );
  const file = await part(
    'Export the guide',
    () => exportGuide(studio, guideTitle),
    text => `${JSON.parse(text).guide.steps.length} steps, ${JSON.parse(text).pictures.length} pictures`,
  );
  await writeFile(join(output, 'guide.handrail.json'), file);
  await emptyNodeRed(nodeRed.url);
  const handrail = options['with-server'] ? await startColleague(author) : author;
  const journey = handrail === author ? authoring : await startJourney(handrail, nodeRed.url, show);
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
  const told = (name: string, happened: string): void =>
    void table.push({ part: name, happened, seconds: '' });
  told('Exports show', once('completed run', count('run-completed')));
  told('', once('taken offer', count('offer-taken')));
  told('', once('answered question', count('question-answered')));
  if (!options['with-server']) return;
  await part(
    'Send what is to be sent',
    () => syncNow(handrail),
    () => '“Sync now” in the options',
  );
  const report = await part(
    'The author’s figures of the workspace',
    () => readWorkspaceFigures({ handrail: author, show }),
    ({ guides }) => once('completion', guides[0]?.completions ?? 0),
  );
  told('', once('start', report.guides[0]?.starts ?? 0));
  told('', once('taken offer', report.guides[0]?.offersTaken ?? 0));
};

const run = async (): Promise<void> => {
  try {
    await main();
  } finally {
    if (table.length > 0) console.table(table);
    if (options.headed) {
      console.log('What was opened stays open. Close every window to end the demo.');
      await Promise.all(
        browsers.map(({ context }) => new Promise(resolve => context.once('close', resolve))),
      );
    }
    for (const end of open.reverse()) await end();
  }
  console.log(`Pictures, the guide and the exports are in ${output}`);
};

await run();
