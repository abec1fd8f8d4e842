import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reachedAtRunTime } from './support/import-graph.ts';
import { projectSource, root } from './support/project-source.ts';

const image = readFileSync(`${root}/Dockerfile`, 'utf8');
const copied = [...image.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

it('the image of the server is made of what there is', () => {
  expect(copied.length).toBeGreaterThan(3);
  expect(copied.filter(name => !existsSync(`${root}/${name}`))).toEqual([]);
});

it('the image has every file and package that the server reaches', () => {
  const reached = [...reachedAtRunTime('sync/server/main.ts', projectSource).keys()];
  expect(reached.length).toBeGreaterThan(50);
  const isThere = (name: string): boolean =>
    copied.some(folder => name.startsWith(`${folder}/`)) ||
    name.startsWith('node:') ||
    Object.hasOwn(
      dependencies,
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(reached.filter(name => !isThere(name))).toEqual([]);
});
