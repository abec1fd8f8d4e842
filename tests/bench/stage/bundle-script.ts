import { join } from 'node:path';
import { build } from 'vite';
import { peersFolder } from './install-peers.ts';

/** How a script is bundled. */
export interface BundleOptions {
  /** What its exports are found under in the page. */
  name: string;
  /** Modules that are left out, with the names of the globals that stand for them. */
  without?: Record<string, string>;
}

/**
 * Bundles a script for pages, minified and with the style sheets that it imports.
 *
 * @param entry path below this folder
 */
export const bundleScript = async (entry: string, { name, without = {} }: BundleOptions): Promise<string> => {
  const peers = join(import.meta.dirname, 'peers');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // As in a build for the web, which peers are written for.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'peers',
        enforce: 'pre',
        resolveId(id, importer) {
          if (!importer?.startsWith(peers) || id.startsWith('.') || id in without) return null;
          return this.resolve(id, join(peersFolder, 'package.json'), { skipSelf: true });
        },
      },
    ],
    build: {
      write: false,
      minify: true,
      cssMinify: true,
      lib: { entry: join(import.meta.dirname, entry), name, formats: ['iife'] },
      rolldownOptions: { external: Object.keys(without), output: { globals: without } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
};
