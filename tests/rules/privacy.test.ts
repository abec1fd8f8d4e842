import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportSchema } from '../../guides/schema/export.ts';
import { signalSchema } from '../../guides/schema/signal.ts';
import { z } from '../../guides/schema/zod.ts';
import { root } from './support/project-source.ts';

const paper = readFileSync(`${root}/PRIVACY.md`, 'utf8');
const named = new Set([...paper.matchAll(/`(\w+)`/g)].map(([, name]) => name));

/** The names of the fields of an interface. */
const keysOf = (file: string, name: string): string[] => {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  const [, body = ''] = new RegExp(`^export interface ${name} \\{\\n(.*?)^\\}`, 'ms').exec(source) ?? [];
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key = '']) => key);
};

/** The names in the row of the paper that tells of a store. */
const namedOf = (store: string): string[] => {
  const [row = ''] = paper.match(new RegExp(`^\\| \`${store}\` \\|.*$`, 'm')) ?? [];
  return [...row.matchAll(/`(\w+)`/g)].map(([, key = '']) => key);
};

/** The names of all fields in a JSON Schema, at any depth. */
const fieldsOf = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
};

describe('PRIVACY.md', () => {
  it.each([
    ['signal', signalSchema],
    ['export', exportSchema],
  ])('names every field of the format %s', (_, schema) => {
    const fields = [...new Set(fieldsOf(z.toJSONSchema(schema)))];
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(field => !named.has(field))).toEqual([]);
  });

  it('names every store of the database', () => {
    const source = readFileSync(`${root}/storage/database.ts`, 'utf8');
    const stores = [...source.matchAll(/declare (\w+):/g)].map(([, name]) => name);
    expect(stores.length).toBeGreaterThan(5);
    expect(stores.filter(store => !named.has(store))).toEqual([]);
  });

  it.each([
    ['settings', 'storage/settings/settings.ts', 'Settings', 7],
    ['episodes', 'guides/struggle/episode.ts', 'Episode', 11],
  ])('names every field that is kept in %s', (store, file, name, fewest) => {
    const keys = keysOf(file, name);
    expect(keys.length).toBeGreaterThanOrEqual(fewest);
    expect(keys.filter(key => !namedOf(store).includes(key))).toEqual([]);
  });
});
