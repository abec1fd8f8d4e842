import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/project-source.ts';

const papers = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).map(path => ({
  path,
  text: readFileSync(join(root, path), 'utf8').replace(/```[\s\S]*?```/g, ''),
}));

/** Where a paper links to within the project. */
const linksOf = (text: string): string[] =>
  [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .flatMap(([, target]) => target ?? [])
    .filter(target => !/^(https?:|mailto:|#)/.test(target));

it('papers link to what is there', () => {
  const broken = papers.flatMap(({ path, text }) =>
    linksOf(text)
      .map(target => join(dirname(path), target.replace(/#.*/, '')))
      .filter(target => !existsSync(join(root, target)))
      // Pictures come from a run of the demo and are kept from the first one on.
      .filter(target => !target.startsWith('docs/pictures/') || existsSync(join(root, 'docs/pictures')))
      .map(target => `${path}: ${target}`),
  );
  expect(papers.length).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

it('SECURITY.md names tests that are there, and words that are in them', () => {
  const text = papers.find(({ path }) => path === 'SECURITY.md')?.text ?? '';
  const named = [...text.matchAll(/`([\w./-]+\.test\.ts)`(?: \(((?:"[^"]+"(?:, )?)+)\))?/g)];
  const wrong = named.flatMap(([, path = '', words = '']) => {
    if (!existsSync(join(root, path))) return [path];
    const test = readFileSync(join(root, path), 'utf8');
    return [...words.matchAll(/"([^"]+)"/g)].flatMap(([, name = '']) =>
      test.includes(name) ? [] : [`${path}: ${name}`],
    );
  });
  expect(named.length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
