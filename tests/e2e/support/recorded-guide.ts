import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const recorded = join(import.meta.dirname, '../../fixtures/node-red/deploy-a-new-flow.handrail.json');

/**
 * The guide file that the demo recorded in Chromium, for the Node-RED at an address: an author would write `*` for the
 * port, which here is another one at every start.
 */
export const recordedGuide = async (url: string): Promise<string> =>
  (await readFile(recorded, 'utf8')).replaceAll(/http:\/\/127\.0\.0\.1:\d+\//g, url);
