import { globSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceFile, type SourceFile } from './source-file.ts';

/** The root of the project. */
export const root = join(import.meta.dirname, '../../..');

const rooms = ['entrypoints', 'components', 'guides', 'storage', 'sync', 'tests', 'scripts'];
const patterns = [...rooms.map(room => `${room}/**/*.{ts,tsx,mjs,mts}`), '*.config.ts'];

/** Every file of TypeScript and JavaScript in the project, tests and scripts included, in the order of their paths. */
export const projectSource: SourceFile[] = globSync(patterns, { cwd: root })
  .filter(path => !path.includes('node_modules'))
  .sort()
  .map(path => readSourceFile(root, path));

/** Whether a file is a test, or serves tests only. */
export const isTest = ({ path }: SourceFile): boolean => /^tests\/|\.test\.tsx?$/.test(path);

/** What ships: neither tests nor scripts. */
export const shippedSource: SourceFile[] = projectSource.filter(
  file => !isTest(file) && /^(entrypoints|components|guides|storage|sync)\//.test(file.path),
);
