import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchCache, bundlePage } from './bundle-page.ts';
import { installParts } from './install-parts.ts';
import { runMatrix } from './matrix/run-matrix.ts';
import { runNodeRed } from './node-red/run-node-red.ts';
import { startBrowser } from './page-server.ts';
import { runPairs } from './pairs-bench.ts';
import { playwrightScript } from './peers/playwright-script.ts';
import { printTable } from './print-table.ts';
import { runSimilo } from './similo-bench.ts';
import { runSpeed } from './speed-bench.ts';
import { Tally } from './tally.ts';

const usage = `npm run bench:locate -- [options]
  (none)            the matrix and the Node-RED upgrades, every system
  --similo DIR      published pairs as property lists
  --pairs DIR       anyone's pages: DIR/*/before.html, after.html, truth.json
  --only NAME       matrix, node-red or speed
  --systems A,B     only these systems, by name
  --half NAME       only the development or only the test screens of the matrix
  --library NAME    only this library of the matrix
  --json FILE       writes the rows
  --notes FILE      tells every answer of Handrail's that was not right
  --cases FILE      writes the development screens' questions for learn.ts`;

const { values } = parseArgs({
  options: {
    similo: { type: 'string' },
    pairs: { type: 'string' },
    only: { type: 'string' },
    systems: { type: 'string' },
    half: { type: 'string' },
    library: { type: 'string' },
    json: { type: 'string' },
    notes: { type: 'string' },
    cases: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const pageScripts = async (systems: string[]): Promise<string[]> => {
  const own = await bundlePage('tests/bench/locate/page/systems-page.ts');
  const onlyOwn = systems.length === 1 && systems[0] === 'handrail';
  if (onlyOwn) return [own];
  await installParts(['.']);
  return [
    own,
    playwrightScript(),
    await bundlePage('tests/bench/locate/peers/peer-systems.ts', `${benchCache}/node_modules`),
  ];
};

const run = async (tally: Tally): Promise<void> => {
  const systems = values.systems?.split(',') ?? [];
  const notes = (line: string): void => {
    if (values.notes) appendFileSync(values.notes, `${line}\n`);
  };
  if (values.notes) writeFileSync(values.notes, '');
  if (values.similo) runSimilo(values.similo, tally);
  if (values.similo && !values.pairs && !values.only) return;
  const scripts = await pageScripts(systems);
  const browser = await startBrowser();
  try {
    if (values.pairs) await runPairs(browser, values.pairs, systems, tally, scripts.join('\n;\n'), notes);
    if (values.pairs && !values.only) return;
    if (!values.only || values.only === 'matrix') {
      await installParts(['.']);
      const half: 'development' | 'test' | undefined =
        values.half === 'development' || values.half === 'test' ? values.half : undefined;
      const options = {
        ...(half && { half }),
        ...(values.library && { library: values.library }),
        ...(values.cases && { casesFile: values.cases }),
      };
      await runMatrix(browser, { systems, notes, ...options }, tally, scripts);
    }
    if (!values.only || values.only === 'speed') await runSpeed(browser, systems, tally, scripts);
    if (!values.only || values.only === 'node-red') {
      await installParts(['node-red-1', 'node-red-2', 'node-red-3', 'node-red-4']);
      await runNodeRed(browser, systems, tally, scripts, notes);
    }
  } finally {
    await browser.close();
  }
};

if (values.help) console.log(usage);
else {
  const tally = new Tally();
  await run(tally);
  const rows = tally.rows();
  printTable(rows);
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ bench: 'locate', rows }, null, 1)}\n`);
}
