import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../../../scripts/lock.mjs';

const root = join(import.meta.dirname, '../../..');

/**
 * Copies an e2e build, so that the browser under test keeps its files while somebody builds anew.
 *
 * @param build the folder's name in `.output/e2e`
 * @param destination the folder to fill; what it held is removed
 */
export async function copyExtension(build: 'chrome-mv3' | 'firefox-mv3', destination: string): Promise<void> {
  const source = join(root, '.output/e2e', build);
  await withLock(join(root, '.cache/build.lock'), async () => {
    await stat(join(source, 'manifest.json')).catch(() => {
      throw new Error(`There is no build in ${source}. Run: node scripts/build.ts --e2e`);
    });
    await rm(destination, { recursive: true, force: true });
    await cp(source, destination, { recursive: true });
  });
}
