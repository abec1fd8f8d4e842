/** Builds the extension: `node scripts/build.ts [--e2e] [chrome] [firefox]`. Without a name, for both browsers. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withLock } from './lock.mjs';

/** A family of browsers that gets a build of its own. */
type Family = 'chrome' | 'firefox';

/** What to build. */
interface BuildOptions {
  /** Whether to build for the tests, with loopback granted, into `.output/e2e`. */
  e2e: boolean;
  /** Default: both. */
  families?: Family[];
}

const root = join(import.meta.dirname, '..');

/**
 * Builds the extension. Who copies a build takes the same lock (tests/e2e/support/extension-copy.ts), so that nobody
 * loads one half written.
 *
 * @throws when WXT fails; it has then said why
 */
export async function buildExtension({ e2e, families = ['chrome', 'firefox'] }: BuildOptions): Promise<void> {
  const env = { ...process.env, HANDRAIL_BUILD: e2e ? 'e2e' : 'production' };
  await withLock(join(root, '.cache/build.lock'), () => {
    for (const family of families) {
      const wxt = join(root, 'node_modules/.bin/wxt');
      const { status } = spawnSync(wxt, ['build', '-b', family, '--mv3'], {
        cwd: root,
        env,
        stdio: 'inherit',
      });
      if (status !== 0) throw new Error(`The build for ${family} failed.`);
    }
  });
}

if (import.meta.main) {
  const named = (['chrome', 'firefox'] as const).filter(family => process.argv.includes(family));
  const options = { e2e: process.argv.includes('--e2e'), ...(named.length > 0 && { families: named }) };
  await buildExtension(options).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
