import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownLanguages } from '../components/shared/own-languages.ts';
import { manifest } from './manifest.ts';

const folder = join(import.meta.dirname, '../public/_locales');
/** The browsers name this one by its country. */
const folderOf = (language: string): string => (language === 'zh-Hans' ? 'zh_CN' : language);

const texts = (name: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8'));

it('the browser is told of Handrail in each of its languages', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(ownLanguages).map(folderOf).sort());
});

it('every text that the manifest names is there, short enough for the browsers, and once in each language', () => {
  const env = { command: 'build', mode: 'production', browser: 'chrome', manifestVersion: 3 } as const;
  const named = [...JSON.stringify(manifest(env, { e2e: false, hosts: [] })).matchAll(/__MSG_(\w+)__/g)];
  const names = named.map(([, name]) => name ?? '').sort();
  expect(names).toEqual(['description', 'open']);
  const messages = readdirSync(folder).flatMap(name => {
    const of = texts(name);
    expect(Object.keys(of).sort()).toEqual(names);
    return Object.values(of).map(({ message }) => message);
  });
  // Chromium's store takes 132 characters.
  expect(messages.filter(message => message === '' || message.length > 132)).toEqual([]);
  expect(new Set(messages).size).toBe(messages.length);
});
