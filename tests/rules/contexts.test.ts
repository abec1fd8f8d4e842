import { describe, expect, it } from 'vitest';
import { reachedAtRunTime } from './support/import-graph.ts';
import { projectSource, shippedSource } from './support/project-source.ts';

const entrypoints = shippedSource.map(({ path }) => path).filter(path => path.startsWith('entrypoints/'));
const scriptOf = (name: string) =>
  entrypoints.find(path => new RegExp(`^entrypoints/${name}\\.content(/index)?\\.tsx?$`).test(path));
const pages = entrypoints.filter(path => path.endsWith('/main.tsx'));

/** How each of the packages or rooms is reached, if it is. */
const waysTo = (start: string, forbidden: RegExp): string[] =>
  [...reachedAtRunTime(start, projectSource)]
    .filter(([reached]) => forbidden.test(reached))
    .map(([, way]) => way.join(' -> '));

describe('content scripts', () => {
  const forbidden: Record<string, RegExp> = {
    sentinel: /^(zod|dexie|webextension-polyfill|preact|components\/.*|storage\/.*)$/,
    stage: /^(zod|dexie|webextension-polyfill|storage\/.*)$/,
    // What reads a single node weighs nothing; the search for a target is the stage's.
    aside:
      /^(zod|dexie|webextension-polyfill|storage\/.*|guides\/locate\/(?!(composed-parent|event-path|open-root-of|page-locale|shadow-host|shadow-root-of)\.ts$).*)$/,
    frame: /^(zod|dexie|webextension-polyfill|preact|storage\/.*)$/,
    relay:
      /^(zod|dexie|webextension-polyfill|preact|components\/(?!stage\/relay-unheard\.ts$).*|storage\/.*)$/,
    recorder: /^(zod|dexie|webextension-polyfill|storage\/.*)$/,
  };

  for (const [name, packages] of Object.entries(forbidden)) {
    it(`${name} carries nothing that it must not`, () => {
      const script = scriptOf(name) ?? `entrypoints/${name}.content.ts is missing`;
      expect(entrypoints).toContain(script);
      expect(waysTo(script, packages)).toEqual([]);
    });
  }
});

describe('extension pages', () => {
  it('are the five of the design', () => {
    const names = pages.map(path => path.split('/')[1]);
    expect(names).toEqual(['insights', 'options', 'sidepanel', 'studio', 'welcome']);
  });

  for (const page of pages) {
    it(`${page} asks the worker and reads no table itself`, () => {
      expect(waysTo(page, /^(zod|dexie|storage\/.*)$/)).toEqual([]);
    });
  }
});
