import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Bundles a script that runs in the pages of the bench.
 *
 * @param entry path below the repository
 * @param modules where packages of the bench are installed
 */
export const bundlePage = async (entry: string, modules?: string): Promise<string> => {
  const build = await rolldown({
    input: entry,
    ...(modules && { resolve: { modules: ['node_modules', modules] } }),
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', name: 'benchPage' });
  await build.close();
  return output[0].code;
};

/** Where the bench keeps what it installs. */
export const benchCache = join(import.meta.dirname, '../../../.cache/locate-bench');
