import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the peers are installed. */
export const peersFolder = join(import.meta.dirname, '../../../.cache/struggle-bench');

/** Installs the peers that package.json beside this file names, unless they are there. Nothing of them comes into Handrail's own modules. */
export const installPeers = (): void => {
  const source = join(import.meta.dirname, 'package.json');
  const wanted = readFileSync(source, 'utf8');
  const mark = join(peersFolder, '.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  mkdirSync(peersFolder, { recursive: true });
  copyFileSync(source, join(peersFolder, 'package.json'));
  const manners = ['--legacy-peer-deps', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', '--prefix', peersFolder, ...manners], { stdio: 'inherit' });
  writeFileSync(mark, wanted);
};
