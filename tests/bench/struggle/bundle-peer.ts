import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { peersFolder } from './install-peers.ts';

/**
 * Bundles a script for pages.
 *
 * @param entry the file's name in `peers/`, without its ending
 * @param name what its exports are found under in the page, if it has any
 */
export const bundlePeer = async (entry: string, name = 'struggleBenchPeer'): Promise<string> => {
  const build = await rolldown({
    input: join(import.meta.dirname, `peers/${entry}.ts`),
    resolve: { modules: ['node_modules', join(peersFolder, 'node_modules')] },
    // As in a build for the web, which peers are written for.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', name, minify: true });
  await build.close();
  return output[0].code;
};
