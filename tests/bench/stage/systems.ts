import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../../scripts/build.ts';
import { bundleScript } from './bundle-script.ts';
import { installPeers } from './install-peers.ts';

/** What is measured: nothing, Handrail's stage, or a peer. */
export interface StageSystem {
  name: string;
  /** Bytes of script and style sheet, gzip; null: nothing. */
  gzip: number | null;
  /** Bytes of what it needs besides, such as a framework that the page may have already. */
  besides?: number;
  /** A peer's script, which puts `stageBenchPeer` into a page. */
  script?: string;
}

/** Peers and their scripts. */
const peers: Record<string, string> = {
  'driver.js': 'driver',
  'shepherd.js': 'shepherd',
  'intro.js': 'intro',
  'react-joyride': 'joyride',
  'floating-ui': 'floating-ui',
  'floating-ui frames': 'floating-ui-frames',
};

/** All names, in the order of the tables. */
export const systemNames: readonly string[] = ['nothing', 'handrail', ...Object.keys(peers)];

const stage = join(import.meta.dirname, '../../../.output/e2e/chrome-mv3/content-scripts/stage.js');

/** React is the page's, as far as the size of a peer goes. */
const react = {
  react: 'React',
  'react-dom': 'ReactDOM',
  'react-dom/client': 'ReactDOMClient',
  'react/jsx-runtime': 'ReactJsx',
};

const gzipOf = (code: string | Buffer): number => gzipSync(code, { level: 9 }).length;

/**
 * Builds or installs what a system needs.
 *
 * @param built whether Handrail is taken as it was built for the tests last
 * @throws when there is no such system
 */
export const prepareSystem = async (name: string, built: boolean): Promise<StageSystem> => {
  if (name === 'nothing') return { name, gzip: null };
  if (name === 'handrail') {
    if (!built) await buildExtension({ e2e: true, families: ['chrome'] });
    return { name, gzip: gzipOf(readFileSync(stage)) };
  }
  const file = peers[name];
  if (!file) throw new Error(`There is no system "${name}". There are: ${systemNames.join(', ')}.`);
  installPeers();
  const options = { name: 'stageBenchPeer' };
  const script = await bundleScript(`peers/${file}.ts`, options);
  if (name !== 'react-joyride') return { name, gzip: gzipOf(script), script };
  const alone = await bundleScript(`peers/${file}.ts`, { ...options, without: react });
  const framework = await bundleScript('peers/react.ts', options);
  return { name, gzip: gzipOf(alone), besides: gzipOf(framework), script };
};
