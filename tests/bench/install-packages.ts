import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages that a bench compares Handrail with, unless they are there. Nothing of them comes into Handrail's
 * own modules.
 *
 * @param source the package.json that names them
 * @param folder where they are installed
 */
export const installPackages = (source: string, folder: string): void => {
  const wanted = readFileSync(source, 'utf8');
  const mark = join(folder, '.installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, join(folder, 'package.json'));
  const manners = ['--legacy-peer-deps', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  // What npm says belongs to the progress: tables go to the standard output.
  execFileSync('npm', ['install', '--prefix', folder, ...manners], { stdio: ['ignore', 2, 2] });
  writeFileSync(mark, wanted);
};
