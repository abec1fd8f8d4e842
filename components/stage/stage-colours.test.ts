import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast } from '../../guides/theme/contrast.ts';
import { grounds } from '../../guides/theme/grounds.ts';

const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, path), 'utf8');
const css = (await read('theme.css')) + (await read('aside/aside.css'));

/** The light and the dark value of a colour of the theme. */
const valuesOf = (name: string): string[] => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`There is no colour ${name}.`);
  return [light, dark];
};

/** Text on its ground needs 4.5, what only has to be seen 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
test.each([
  ['ink', 'surface', 4.5],
  ['ink', 'raised', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'raised', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['good', 'good-surface', 4.5],
  ['bad', 'bad-surface', 4.5],
  ['good', 'raised', 3],
  ['bad', 'raised', 3],
  ['ring', 'halo', 3],
])('%s on %s can be read in light and dark', (front, ground, least) => {
  const grounds = valuesOf(ground);
  for (const [at, colour] of valuesOf(front).entries()) {
    expect(contrast(colour, grounds[at] ?? '')).toBeGreaterThanOrEqual(least);
  }
});

test.each([
  ['surface', 'surface'],
  ['raised', 'raised'],
  ['line', 'line'],
  ['halo', 'halo'],
  ['on-accent', 'onAccent'],
] as const)('themes are measured against the %s that is drawn', (token, ground) => {
  expect(valuesOf(token)).toEqual([grounds.light[ground], grounds.dark[ground]]);
});
