import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { build } from 'vite';
import type { Target } from '../../../guides/schema/target.ts';

const entry = join(import.meta.dirname, '../../../guides/locate/describe.ts');
let bundle: Promise<string> | undefined;

/** The function that describes elements, as a script that a page can run. */
const describeScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, name: 'handrailDescribe', formats: ['iife'] } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The script that describes elements was not built.');
  return chunk.code;
};

/**
 * The target that an author would record for the element that a selector finds in a page of a test.
 *
 * @param selector of `document.querySelector`
 */
export async function describeInPage(page: Page | Frame, selector: string): Promise<Target> {
  bundle ??= describeScript();
  const code = await bundle;
  return page.evaluate(
    ([script, wanted]) => {
      const run = new Function(`${script}; return handrailDescribe;`);
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`Nothing is found by ${wanted}.`);
      return run().describe(element) as Target;
    },
    [code, selector] as const,
  );
}
