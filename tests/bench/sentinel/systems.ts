import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlePeer } from '../struggle/bundle-peer.ts';
import type { DetectorBrowser } from '../struggle/detector-browser.ts';
import { detectorNames, prepareDetector } from '../struggle/detectors.ts';
import { startPeer } from '../struggle/peer-browser.ts';

/** What is measured: nothing, Handrail's sentinel, or a peer. */
export interface System {
  name: string;
  /** Of what comes into the page, gzip. */
  bytes: number;
  start(): Promise<DetectorBrowser>;
}

/** All names, in the order of the table. */
export const systemNames: readonly string[] = ['nothing', ...detectorNames];

const sentinel = join(import.meta.dirname, '../../../.output/e2e/chrome-mv3/content-scripts/sentinel.js');

/**
 * Builds or installs what a system needs.
 *
 * @param built whether Handrail is taken as it was built for the tests last
 */
export const prepareSystem = async (name: string, built: boolean): Promise<System> => {
  // The peers' browser with an empty script: the way in is paid for by everybody.
  if (name === 'nothing') return { name, bytes: 0, start: () => startPeer(';') };
  const start = await prepareDetector(name, built);
  const code = name === 'handrail' ? readFileSync(sentinel) : await bundlePeer(name);
  return { name, bytes: gzipSync(code).length, start };
};
