import { join } from 'node:path';
import { installPackages } from '../install-packages.ts';

/** Where the peers are installed. */
export const peersFolder = join(import.meta.dirname, '../../../.cache/struggle-bench');

/** Installs the peers that package.json beside this file names, unless they are there. */
export const installPeers = (): void =>
  installPackages(join(import.meta.dirname, 'package.json'), peersFolder);
