import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectSource, root } from './support/project-source.ts';

const tests = projectSource.filter(({ path }) => /\.test\.tsx?$/.test(path));

/** Every file under version control that is text. */
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(path => path !== '' && !/\.(png|jpe?g|webp|ico|woff2?|gz|zip)$/.test(path))
  .flatMap(path => {
    try {
      return [{ path, text: readFileSync(`${root}/${path}`, 'utf8') }];
    } catch {
      return [];
    }
  });

const filesWith = (pattern: RegExp): string[] =>
  tracked.flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found ? [`${path}: ${found[0]}`] : [];
  });

describe('tests', () => {
  it('are all run: none is skipped, focused or put off', () => {
    const evasion =
      /\b(it|test|describe|suite)\s*\.\s*(skip|only|todo|skipIf|runIf|fails)\b|\b(xit|xdescribe|fit|fdescribe)\s*\(/;
    expect(tests.filter(({ code }) => evasion.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('all expect something', () => {
    expect(tests.filter(({ code }) => !/\b(expect|assert)\b/.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('files under version control', () => {
  it('name no folder of somebody’s machine', () => {
    expect(filesWith(/(?<![\w.*}])\/((work|root)\/[\w.-]+|(home|Users)\/[\w-]+\/)/)).toEqual([]);
  });

  it('name no registry and no download address', () => {
    expect(filesWith(/"resolve[d]":|\bregistry\.[a-z]|\b([a]rtifactory|[v]erdaccio)\b/)).toEqual([]);
  });
});
