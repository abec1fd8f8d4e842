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

/** In folders of their own, because they are several packages that import each other by name. */
const mui: Record<string, string[]> = {
  'mui-4': [
    '@material-ui/core@4.12.4',
    '@material-ui/lab@4.0.0-alpha.61',
    '@material-ui/pickers@3.3.11',
    '@date-io/dayjs@1.3.13',
    'dayjs@1.11.13',
    'jss@10.10.0',
    'jss-rtl@0.3.0',
    'react@17.0.2',
    'react-dom@17.0.2',
  ],
  'mui-5': [
    '@mui/material@5.18.0',
    '@mui/x-date-pickers@6.20.2',
    '@mui/x-tree-view@6.17.0',
    '@emotion/cache@11.14.0',
    '@emotion/react@11.14.0',
    '@emotion/styled@11.14.1',
    'dayjs@1.11.13',
    'stylis@4.4.0',
    'stylis-plugin-rtl@2.1.1',
    'react@18.3.1',
    'react-dom@18.3.1',
  ],
  'mui-7': [
    '@mui/material@7.3.11',
    '@mui/x-date-pickers@8.29.3',
    '@mui/x-tree-view@8.29.3',
    '@emotion/cache@11.14.0',
    '@emotion/react@11.14.0',
    '@emotion/styled@11.14.1',
    'dayjs@1.11.13',
    'stylis@4.4.0',
    'stylis-plugin-rtl@2.1.1',
    'react@19.3.1',
    'react-dom@19.3.1',
  ],
};

/** For tests that need it alone. */
const alone: Record<string, string[]> = { 'ag-grid': ['ag-grid-35@npm:ag-grid-community@35.3.1'] };

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
 * versions of Node-RED, `mui-4` and so on for those of Material UI, `ag-grid` for that alone. Nothing of it comes into Handrail's own modules.
 */
export const installParts = async (parts: string[]): Promise<void> => {
  for (const part of parts) {
    const folder = join(benchCache, part);
    mkdirSync(folder, { recursive: true });
    const own = nodeRed[part] ? [`node-red@${nodeRed[part]}`] : (mui[part] ?? alone[part]);
    const wanted =
      nodeRed[part] ?? own?.join('\n') ?? readFileSync(join(import.meta.dirname, 'package.json'), 'utf8');
    const mark = join(folder, '.installed');
    if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) continue;
    if (!own) copyFileSync(join(import.meta.dirname, 'package.json'), join(folder, 'package.json'));
    install(folder, own ?? []);
    writeFileSync(mark, wanted);
  }
};
