import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTest, projectSource, root, shippedSource } from './support/project-source.ts';

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;

describe('files', () => {
  it('have at most 400 lines', () => {
    const styles = globSync('{components,entrypoints}/**/*.{css,html}', { cwd: root }).map(path => ({
      path,
      lines: readFileSync(`${root}/${path}`, 'utf8').split('\n').length,
    }));
    const long = [...projectSource, ...styles].filter(({ lines }) => lines > 400);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });

  it('have at most 90 lines in the median', () => {
    expect(median(shippedSource.map(({ lines }) => lines))).toBeLessThanOrEqual(90);
  });

  it('are named in kebab-case, and Preact components in PascalCase', () => {
    const isWell = /^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|tsx|mjs|mts)|[A-Z][A-Za-z0-9]*(\.test)?\.tsx)$/;
    const ill = projectSource.map(({ path }) => path).filter(path => !isWell.test(basename(path)));
    expect(ill).toEqual([]);
  });

  it('are named for what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.)/;
    expect(projectSource.map(({ path }) => path).filter(path => vague.test(path))).toEqual([]);
  });

  it('are no barrels', () => {
    const isIndex = (path: string) => /(^|\/)index\.tsx?$/.test(path) && !path.startsWith('entrypoints/');
    const barrels = projectSource.filter(({ path, onlyPassesOn }) => onlyPassesOn || isIndex(path));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('exports', () => {
  it('have a doc comment', () => {
    const bare = projectSource
      .filter(file => !isTest(file) || file.path.includes('/support/'))
      .flatMap(({ path, undocumented }) => undocumented.map(text => `${path}: ${text.split('\n')[0]}`));
    expect(bare).toEqual([]);
  });
});
