import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchCache } from './bundle-page.ts';

const nodeRed: Record<string, string> = {
  'node-red-1': '1.3.7',
  'node-red-2': '2.2.3',
  'node-red-3': '3.1.15',
  'node-red-4': '4.1.15',
};

const install = (folder: string, packages: string[]): void => {
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--legacy-peer-deps',
      '--ignore-scripts',
      '--omit=optional',
      '--no-audit',
      '--no-fund',
      ...packages,
    ],
    { stdio: 'inherit' },
  );
};

/**
 * Installs what the bench needs and has not yet: `.` for peers and component libraries, `node-red-1` and so on for the
 * versions of Node-RED. Nothing of it comes into Handrail's own modules.
 */
export const installParts = async (parts: string[]): Promise<void> => {
  for (const part of parts) {
    const folder = join(benchCache, part);
    mkdirSync(folder, { recursive: true });
    const wanted = nodeRed[part] ?? readFileSync(join(import.meta.dirname, 'package.json'), 'utf8');
    const mark = join(folder, '.installed');
    if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) continue;
    if (part === '.') copyFileSync(join(import.meta.dirname, 'package.json'), join(folder, 'package.json'));
    install(folder, nodeRed[part] ? [`node-red@${nodeRed[part]}`] : []);
    writeFileSync(mark, wanted);
  }
};
