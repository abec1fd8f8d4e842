/**
 * Builds the extension: `node scripts/build.ts [--e2e | --zip] [chrome] [firefox]`. Without a name, for both browsers;
 * with `--zip`, packed for the stores.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Builds for one family, and says what WXT said once it has ended. */
const buildFor = async (family: Family, { e2e, zip = false }: BuildOptions): Promise<void> => {
  const env = { ...process.env, HANDRAIL_BUILD: e2e ? 'e2e' : 'production' };
  const wxt = join(root, 'node_modules/.bin/wxt');
  const args = [zip ? 'zip' : 'build', '-b', family, '--mv3'];
  const child = spawn(wxt, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [status] = await once(child, 'close');
  console.log(withoutSpinner(said));
  if (status !== 0) throw new Error(`The build for ${family} failed.`);
};

/**
 * Builds the extension, for both families at once; packed for the stores, one after the other, because a package holds the
 * sources as well. Who copies a build takes the same lock
 * (tests/e2e/support/extension-copy.ts), so that nobody loads one half written.
 *
 * @throws when WXT fails; it has then said why
 */
export async function buildExtension(options: BuildOptions): Promise<void> {
  const { families = ['chrome', 'firefox'] } = options;
  await withLock(join(root, '.cache/build.lock'), async () => {
    if (options.zip) {
      for (const family of families) await buildFor(family, options);
      return;
    }
    // The lock is held until the last one has ended.
    const builds = await Promise.allSettled(families.map(family => buildFor(family, options)));
    for (const build of builds) if (build.status === 'rejected') throw build.reason;
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
