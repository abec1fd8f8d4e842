/**
 * Draws every screen of the matrix and tells which targets the truth lacks, and which errors the page threw.
 *
 *   node tests/bench/locate/matrix/check-truth.ts LIBRARY [--show] [--pictures DIR]
 *
 * `--show` also lists what each target is on the recorded screens; `--pictures` takes a picture of each of them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePage } from '../bundle-page.ts';
import { installParts } from '../install-parts.ts';
import { startBrowser } from '../page-server.ts';
import { libraryVersions } from './libraries.ts';
import { openLibrary } from './open-library.ts';
import { developmentScreens } from './screens-development.ts';
import { testScreens } from './screens-test.ts';
import { targetIds } from './target-ids.ts';
import { changeScreen, recordedVariant, type Variant } from './variant.ts';

const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean' }, pictures: { type: 'string' } },
  allowPositionals: true,
});

const everything: Variant = {
  ...recordedVariant,
  locale: 'de',
  data: 1,
  inserted: true,
  moved: true,
  wrapped: true,
  seed: 2,
};

const variantsOf = (ids: string[]): Record<string, Variant> => ({
  recorded: recordedVariant,
  everything,
  arabic: { ...recordedVariant, locale: 'ar' },
  twins: { ...recordedVariant, twinned: ids, reworded: ids },
  'half removed': { ...everything, locale: 'ja', removed: ids.filter((_, at) => at % 2 === 0) },
});

const browser = await startBrowser();
try {
  await installParts(['.']);
  const script = await bundlePage('tests/bench/locate/matrix/render-page.ts');
  for (const one of libraryVersions.filter(({ library }) => library === positionals[0])) {
    const page = await openLibrary(browser, one, [script]);
    const errors = new Set<string>();
    page.on('pageerror', error => errors.add(error.message));
    page.on('console', message => {
      if (message.type() === 'error') errors.add(message.text().slice(0, 300));
    });
    let asked = 0;
    let lacking = 0;
    for (const screen of [...developmentScreens, ...testScreens]) {
      const variants = variantsOf(targetIds(screen.children));
      for (const [name, variant] of Object.entries(variants)) {
        const seen = await page.evaluate(
          async ([library, version, title, nodes, how]) => {
            const bench = window as unknown as {
              benchRender: (...all: unknown[]) => Promise<string[]>;
              benchTruth: Map<string, Element>;
            };
            await bench.benchRender(library, version, title, nodes, how);
            return [...bench.benchTruth].map(([id, element]) => {
              const box = element.getBoundingClientRect();
              const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
              const text = (label?.textContent ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
              return {
                id,
                there: element.isConnected && box.width > 0,
                text: `${element.localName} ${element.getAttribute('role') ?? '-'} ${element.id || '-'} "${text.slice(0, 40)}"`,
              };
            });
          },
          [one.library, one.version, screen.title, screen.children, variant] as const,
        );
        const there = new Set(seen.filter(target => target.there).map(target => target.id));
        const wanted = targetIds(changeScreen(screen.children, variant));
        const lacks = wanted.filter(id => !there.has(id));
        asked += wanted.length;
        lacking += lacks.length;
        if (lacks.length)
          console.log(`${one.library} ${one.version} ${screen.name}, ${name}: ${lacks.join(' ')}`);
        if (name !== 'recorded') continue;
        if (values.show)
          for (const { id, text } of seen) console.log(`${one.version} ${screen.name} ${id}: ${text}`);
        if (values.pictures)
          await page.screenshot({
            path: join(values.pictures, `${one.library}-${one.version}-${screen.name}.png`),
            fullPage: true,
          });
      }
    }
    console.log(`${one.library} ${one.version}: ${asked - lacking} of ${asked} targets`);
    for (const error of errors) console.log(`  ${error}`);
    await page.context().close();
  }
} finally {
  await browser.close();
}
