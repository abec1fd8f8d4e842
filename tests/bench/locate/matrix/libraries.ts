import { join } from 'node:path';
import type { Library } from './render-page.ts';

/** One library in one version: which files make a page of it. */
export interface LibraryVersion {
  library: Library;
  version: number;
  scripts: string[];
  styles: string[];
  /** A script of the bench that is bundled with the library. */
  bundle?: string;
  /** The part of the bench's cache that the bundle is made from, where the library has one of its own. */
  part?: string;
}

const antd = (version: number, react: number): LibraryVersion => ({
  library: 'antd',
  version,
  scripts: [
    `react-${react}/umd/react.production.min.js`,
    `react-dom-${react}/umd/react-dom.production.min.js`,
    ...(version < 5
      ? ['moment/min/moment.min.js']
      : [
          'dayjs/dayjs.min.js',
          ...[
            'customParseFormat',
            'advancedFormat',
            'weekday',
            'localeData',
            'weekOfYear',
            'weekYear',
            'quarterOfYear',
          ].map(name => `dayjs/plugin/${name}.js`),
        ]),
    `antd-${version}/dist/antd.min.js`,
  ],
  styles: version < 5 ? [`antd-${version}/dist/antd.min.css`] : [],
});

const agGrid = (version: number): LibraryVersion => ({
  library: 'ag-grid',
  version,
  scripts: [`ag-grid-${version}/dist/ag-grid-community.min.js`],
  styles: [],
});

const mui = (version: number): LibraryVersion => ({
  library: 'mui',
  version,
  scripts: [],
  styles: [],
  bundle: `tests/bench/locate/matrix/mui-${version}-parts.ts`,
  part: `mui-${version}`,
});

/** The libraries of the matrix, oldest version first. */
export const libraryVersions: LibraryVersion[] = [
  antd(3, 16),
  antd(4, 16),
  antd(5, 18),
  antd(6, 18),
  { library: 'ui5', version: 1, scripts: [], styles: [], bundle: 'tests/bench/locate/matrix/ui5-1-parts.ts' },
  { library: 'ui5', version: 2, scripts: [], styles: [], bundle: 'tests/bench/locate/matrix/ui5-2-parts.ts' },
  ...[26, 31, 33, 35].map(agGrid),
  ...[4, 5, 7].map(mui),
  { library: 'html', version: 1, scripts: [], styles: [] },
  { library: 'html', version: 2, scripts: [], styles: [] },
];

/** Path of a library's file below the bench's cache. */
export const libraryFile = (cache: string, file: string): string => join(cache, 'node_modules', file);
