import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { servePages } from '../../e2e/support/serve-pages.ts';
import type { DetectorBrowser } from '../struggle/detector-browser.ts';
import { printTable } from '../struggle/print-table.ts';
import { measureHeap } from './measure-heap.ts';
import { measureRound, type Round } from './measure-round.ts';
import { eventTypes } from './read-trace.ts';
import { type SystemFigures, summarize } from './summarize.ts';
import { prepareSystem, type System, systemNames } from './systems.ts';
import { usePage } from './use-page.ts';

const usage = `npm run bench:sentinel -- [options]
  --systems A,B   only these: ${systemNames.join(', ')}
  --rounds N      how often everything is measured, one system after the other (default 5)
  --minutes N     how long each page is used before its heap is measured (default 1; 0: not at all)
  --built         takes Handrail as it was built for the tests last
  --json FILE     writes the figures`;

const { values } = parseArgs({
  options: {
    systems: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '1' },
    built: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** Numbers of nodes that pages are loaded with: none, an ordinary page's, and a very long one's. Own choice. */
const sizes = [0, 1000, 50_000];

const text = (value: number | null | undefined, digits = 1): string => value?.toFixed(digits) ?? '–';

const print = (figures: SystemFigures[]): void => {
  const loads = sizes.flatMap(nodes => [`load ${nodes}: script`, 'task']);
  printTable(
    ['system', 'gzip', ...loads, '5,000 appended', 'use', 'long tasks', 'heap kB'],
    figures.map(({ system, bytes, load, append, use, longTasks, heap }) => [
      system,
      String(bytes),
      ...sizes.flatMap(nodes => [text(load[nodes]?.script, 2), text(load[nodes]?.task)]),
      text(append),
      text(use),
      String(longTasks),
      text(heap === null ? null : heap / 1024, 0),
    ]),
  );
  console.log('Milliseconds of the main thread; medians.\n');
  printTable(
    ['system', ...eventTypes],
    figures.map(({ system, events }) => [
      system,
      ...eventTypes.map(type => `${text(events[type]?.p50, 0)} / ${text(events[type]?.p95, 0)}`),
    ]),
  );
  console.log('Microseconds an event, p50 / p95, all listeners included.');
};

const run = async (): Promise<void> => {
  const systems: System[] = [];
  for (const name of values.systems?.split(',') ?? systemNames)
    systems.push(await prepareSystem(name, values.built));
  const site = await servePages(Object.fromEntries(sizes.map(nodes => [`/${nodes}`, usePage(nodes)])));
  const addresses = Object.fromEntries(sizes.map(nodes => [String(nodes), `${site.origin}/${nodes}`]));
  const browsers: { system: System; browser: DetectorBrowser; rounds: Round[] }[] = [];
  try {
    for (const system of systems) browsers.push({ system, browser: await system.start(), rounds: [] });
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      for (const { system, browser, rounds } of browsers) {
        const measured = await measureRound(browser, addresses);
        if (round > 0) rounds.push(measured);
        console.error(`round ${round}: ${system.name}`);
      }
    }
    const minutes = Number(values.minutes);
    const figures: SystemFigures[] = [];
    for (const { system, browser, rounds } of browsers) {
      const heap = minutes > 0 ? await measureHeap(browser, addresses['1000'] ?? '', minutes) : null;
      figures.push(summarize(system.name, system.bytes, rounds, heap));
    }
    print(figures);
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ bench: 'sentinel', rows: figures }, null, 1)}\n`);
  } finally {
    for (const { browser } of browsers) await browser.close();
    await site.stop();
  }
};

// Playwright would end the browsers alone, and new ones would be started.
process.on('SIGTERM', () => process.exit(143));

if (values.help) console.log(usage);
else await run();
