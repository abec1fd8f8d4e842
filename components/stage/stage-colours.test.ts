import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, path), 'utf8');
const css = (await read('theme.css')) + (await read('aside/aside.css'));

/** The light and the dark value of a colour of the theme. */
const valuesOf = (name: string): string[] => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`There is no colour ${name}.`);
  return [light, dark];
};

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
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
