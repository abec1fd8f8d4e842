import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundlePage } from './bundle-page.ts';
import { runMatrix } from './matrix/run-matrix.ts';
import { startBrowser } from './page-server.ts';
import { printTable } from './print-table.ts';
import { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    systems: { type: 'string' },
    half: { type: 'string' },
    library: { type: 'string' },
    cases: { type: 'string' },
    notes: { type: 'string' },
  },
});

const tally = new Tally();
const browser = await startBrowser();
try {
  const systems = await bundlePage('tests/bench/locate/page/systems-page.ts');
  const half = values.half === 'development' || values.half === 'test' ? values.half : undefined;
  await runMatrix(
    browser,
    {
      systems: values.systems?.split(',') ?? [],
      ...(half && { half }),
      ...(values.library && { library: values.library }),
      ...(values.cases && { casesFile: values.cases }),
      ...(values.notes && { notesFile: values.notes }),
    },
    tally,
    systems,
  );
} finally {
  await browser.close();
}
const rows = tally.rows();
printTable(rows);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ bench: 'locate', rows }, null, 1)}\n`);
