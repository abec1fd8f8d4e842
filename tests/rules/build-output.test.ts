import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from './support/project-source.ts';

/** The largest content scripts, in bytes of gzip (design: budgets). The recorder is an author's and may weigh more. */
const budgets = {
  sentinel: 8 * 1024,
  relay: 1024 + 512,
  stage: 32 * 1024,
  aside: 36 * 1024,
  frame: 32 * 1024,
  recorder: 48 * 1024,
};

/** Words that are in a bundle if and only if the package is: names that no minifier may change. */
const traces = {
  zod: /invalid_type|_zod\b/,
  dexie: /DexieError|Dexie\.|dexie:/,
  'webextension-polyfill': /The message port closed before a response was received/,
};

const read = (build: string, file: string): string =>
  readFileSync(`${root}/.output/${build}/${file}`, 'utf8');
const filesOf = (build: string): string[] => globSync('**/*.*', { cwd: `${root}/.output/${build}` }).sort();
const manifestOf = (build: string) => JSON.parse(read(build, 'manifest.json'));

describe.each(['chrome-mv3', 'firefox-mv3', 'e2e/chrome-mv3', 'e2e/firefox-mv3'])('%s', build => {
  it.each(Object.entries(budgets))('carries the content script %s within %i bytes', (name, most) => {
    expect(gzipSync(read(build, `content-scripts/${name}.js`)).length).toBeLessThanOrEqual(most);
  });

  it.each(Object.keys(budgets))('keeps zod, Dexie and the polyfill out of %s', name => {
    const script = read(build, `content-scripts/${name}.js`);
    expect(Object.entries(traces).filter(([, trace]) => trace.test(script))).toEqual([]);
  });

  it('holds every file that its manifest names', () => {
    const named = JSON.stringify(manifestOf(build)).match(/[\w/-]+\.(js|html|json|png|svg)(?=")/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(file => !filesOf(build).includes(file))).toEqual([]);
  });

  it('makes no code from text', () => {
    const scripts = filesOf(build).filter(file => file.endsWith('.js'));
    const guilty = scripts.filter(file =>
      /\bnew Function\b|\beval\s*\(|[^.\w$]Function\s*[(,;]/.test(read(build, file)),
    );
    expect(guilty).toEqual([]);
  });

  it('shows the web nothing of itself', () => {
    expect(manifestOf(build)).not.toHaveProperty('web_accessible_resources');
    expect(manifestOf(build)).not.toHaveProperty('externally_connectable');
  });

  it('runs on no site by itself', () => {
    expect(manifestOf(build)).not.toHaveProperty('content_scripts');
  });

  it('refers to no address on the web in its pages', () => {
    const pages = filesOf(build).filter(file => file.endsWith('.html'));
    expect(pages.filter(file => /(src|href)="(https?:)?\/\//.test(read(build, file)))).toEqual([]);
  });
});

describe('the traces of packages', () => {
  it.each(Object.entries(traces))('are found where %s is', (_name, trace) => {
    expect(read('chrome-mv3', 'background.js')).toMatch(trace);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('%s for the tests', build => {
  it('differs in the hosts it is granted, and in nothing else', () => {
    const { host_permissions: granted, ...tested } = manifestOf(`e2e/${build}`);
    expect(granted).toEqual(['http://127.0.0.1/*']);
    expect(tested).toEqual(manifestOf(build));
    expect(filesOf(`e2e/${build}`)).toEqual(filesOf(build));
    const others = filesOf(build).filter(file => file !== 'manifest.json');
    expect(others.filter(file => read(build, file) !== read(`e2e/${build}`, file))).toEqual([]);
  });

  it('is granted no host when it ships', () => {
    expect(manifestOf(build)).not.toHaveProperty('host_permissions');
  });
});

describe('what the extension asks for', () => {
  it('is the same in both browsers but for the side panel', () => {
    const shared = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'tabs', 'alarms', 'webRequest'];
    expect(manifestOf('firefox-mv3').permissions).toEqual(shared);
    expect(manifestOf('chrome-mv3').permissions).toEqual([...shared, 'sidePanel']);
  });

  it('lets nothing in, and nothing out but to a server', () => {
    for (const build of ['chrome-mv3', 'firefox-mv3']) {
      const policy: string = manifestOf(build).content_security_policy.extension_pages;
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          "script-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
        ]),
      );
      // A workspace's server may be anywhere behind TLS. Who asks it: tests/rules/network.test.ts.
      const server = "connect-src 'self' https: http://localhost:* http://127.0.0.1:*";
      expect(policy.split('; ')).toContain(server);
      expect(policy.replace(server, '')).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('opens the options in a tab, where no frame is around them', () => {
    expect(manifestOf('chrome-mv3').options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
  });

  it('leaves Firefox’s side bar shut after installation', () => {
    expect(manifestOf('firefox-mv3').sidebar_action.open_at_install).toBe(false);
  });
});
