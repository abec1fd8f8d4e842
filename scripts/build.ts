/**
 * Builds the extension: `node scripts/build.ts [--e2e | --zip] [chrome] [firefox]`. Without a name, for both browsers;
 * with `--zip`, packed for the stores.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withLock } from './lock.mjs';

/** A family of browsers that gets a build of its own. */
type Family = 'chrome' | 'firefox';

/** What to build. */
interface BuildOptions {
  /** Whether to build for the tests, with loopback granted, into `.output/e2e`. */
  e2e: boolean;
  /** Whether to pack it as well, into `.output/*.zip`. Default false. */
  zip?: boolean;
  /** Default: both. */
  families?: Family[];
}

const root = join(import.meta.dirname, '..');

/** WXT turns its spinner even where nobody watches. It stands between hiding the cursor and showing it again. */
const withoutSpinner = (text: string): string =>
  text
    .split('\u001b[?25l')
    .map((part, index) => (index === 0 ? part : part.slice(part.lastIndexOf('\u001b[?25h') + 6)))
    .join('');

/**
 * Builds the extension. Who copies a build takes the same lock (tests/e2e/support/extension-copy.ts), so that nobody
 * loads one half written.
 *
 * @throws when WXT fails; it has then said why
 */
export async function buildExtension(options: BuildOptions): Promise<void> {
  const { e2e, zip = false, families = ['chrome', 'firefox'] } = options;
  const env = { ...process.env, HANDRAIL_BUILD: e2e ? 'e2e' : 'production' };
  await withLock(join(root, '.cache/build.lock'), () => {
    for (const family of families) {
      const wxt = join(root, 'node_modules/.bin/wxt');
      const args = [zip ? 'zip' : 'build', '-b', family, '--mv3'];
      const output = process.stdout.isTTY ? 'inherit' : 'pipe';
      const { status, stdout } = spawnSync(wxt, args, {
        cwd: root,
        env,
        stdio: ['ignore', output, 'inherit'],
      });
      if (stdout) console.log(withoutSpinner(stdout.toString()));
      if (status !== 0) throw new Error(`The build for ${family} failed.`);
    }
  });
}

if (import.meta.main) {
  const named = (['chrome', 'firefox'] as const).filter(family => process.argv.includes(family));
  const [e2e, zip] = [process.argv.includes('--e2e'), process.argv.includes('--zip')];
  await buildExtension({ e2e, zip, ...(named.length > 0 && { families: named }) }).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
