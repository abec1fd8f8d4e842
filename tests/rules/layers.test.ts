import { describe, expect, it } from 'vitest';
import { packageOf, resolveImport } from './support/import-graph.ts';
import { isTest, projectSource, shippedSource } from './support/project-source.ts';

/** Which rooms each room may import from besides itself (design: imports point down). */
const arrows: Record<string, string[]> = {
  guides: [],
  storage: ['guides'],
  'sync/protocol': ['guides'],
  'sync/client': ['sync/protocol', 'guides'],
  'sync/server': ['sync/protocol', 'guides'],
  components: ['guides'],
  entrypoints: ['components', 'storage', 'sync/protocol', 'sync/client', 'guides'],
};

/** Packages that only some rooms may use; all others are nobody's before they stand here. */
const packages: Record<string, RegExp> = {
  zod: /^guides\/schema\/zod\.ts$/,
  dexie: /^storage\//,
  preact: /^(components|entrypoints)\//,
  uuid: /^(guides|storage|sync|entrypoints)\//,
  'webextension-polyfill': /^entrypoints\//,
  wxt: /^entrypoints\//,
  'dom-accessibility-api': /^guides\/(locate|record)\//,
  '@floating-ui/dom': /^components\//,
  pg: /^sync\/server\/database\/postgres\//,
  hono: /^sync\/server\//,
  '@hono/node-server': /^sync\/server\//,
  jose: /^sync\/server\//,
  'openid-client': /^sync\/server\/access\//,
};

const roomOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/');
  return first === 'sync' ? `sync/${second}` : first;
};

describe('imports', () => {
  it('point down', () => {
    const wrong = shippedSource.flatMap(file =>
      file.imports.flatMap(({ specifier, atRunTime }) => {
        const to = resolveImport(file, specifier);
        const room = roomOf(file.path);
        // Storage keeps what the sync asks for: it knows its types, and runs none of it.
        const kept = room === 'storage' && !atRunTime ? ['sync/client'] : [];
        const allowed = [room, ...(arrows[room] ?? []), ...kept];
        return to && !allowed.includes(roomOf(to)) ? [`${file.path} imports ${to}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('name packages only where they belong', () => {
    const wrong = shippedSource.flatMap(file =>
      file.imports.flatMap(({ specifier, atRunTime }) => {
        const name = packageOf(specifier);
        const isFine =
          !name || !atRunTime || (name.startsWith('node:') && file.path.startsWith('sync/server/'));
        return isFine || packages[name]?.test(file.path) ? [] : [`${file.path} imports ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('reach zod only from where files and messages are checked', () => {
    const mayRun = /^(guides\/(schema|contracts|exchange)|sync\/(protocol|server))\//;
    const wrong = shippedSource.flatMap(file =>
      file.imports
        .filter(({ specifier, atRunTime }) => atRunTime && specifier.endsWith('/zod.ts'))
        .flatMap(() => (mayRun.test(file.path) ? [] : [file.path])),
    );
    expect(wrong).toEqual([]);
  });

  it('lead to files that are there, with their extension', () => {
    const known = new Set(projectSource.map(({ path }) => path));
    const wrong = projectSource.flatMap(file =>
      file.imports.flatMap(({ specifier }) => {
        const to = resolveImport(file, specifier);
        const isCode = to && !/\.(css|json|svg|png|html|txt)(\?\w+)?$/.test(to);
        const declared = to?.replace(/\.mjs$/, '.d.mts') ?? '';
        return isCode && !known.has(to) && !known.has(declared) ? [`${file.path} imports ${specifier}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('guides/', () => {
  it('use no browser-extension API', () => {
    const api =
      /\b(browser|chrome)\s*\.\s*(runtime|storage|tabs|scripting|action|permissions|alarms|windows|i18n)\b/;
    const wrong = shippedSource.filter(({ path, code }) => path.startsWith('guides/') && api.test(code));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('tests', () => {
  it('are imported by tests and scripts only', () => {
    const wrong = shippedSource.flatMap(file =>
      file.imports.flatMap(({ specifier }) => {
        const to = resolveImport(file, specifier);
        const target = projectSource.find(({ path }) => path === to);
        return target && isTest(target) ? [`${file.path} imports ${to}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
