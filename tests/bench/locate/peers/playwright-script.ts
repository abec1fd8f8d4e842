import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/**
 * The script by which Playwright generates and resolves locators in a page, taken out of the pinned package; the page
 * then has it as `benchPlaywright`.
 *
 * @throws if the package does not hold it any more
 */
export const playwrightScript = (): string => {
  const folder = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..');
  const lines = readFileSync(join(folder, 'lib/coreBundle.js'), 'utf8').split('\n');
  const line = lines.find(
    text =>
      /^\s*source\d+ = '/.test(text) &&
      text.includes('InjectedScript: () =>') &&
      text.includes('generateSelectorSimple'),
  );
  if (!line)
    throw new Error('playwright-core no longer holds its injected script where the bench looks for it.');
  const literal = line
    .slice(line.indexOf('=') + 1)
    .trim()
    .replace(/;$/, '');
  const source = String(runInNewContext(literal));
  const options = {
    isUnderTest: false,
    sdkLanguage: 'javascript',
    frameSeq: 0,
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'chromium',
    shouldPrependErrorPrefix: false,
    isUtilityWorld: false,
    customEngines: [],
  };
  return `window.benchPlaywright = (() => { const module = {}; ${source}; return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}); })();`;
};
