import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderFormats } from '../../scripts/formats.ts';
import { root } from './support/project-source.ts';

const files = renderFormats();

describe('published schemas', () => {
  it.each([...files])('say what the code reads: %s (else run `npm run fix`)', (path, text) => {
    expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
  });

  it('use only what Chromium understands in a managed schema', () => {
    const known = ['type', 'description', 'enum', 'items', 'properties'];
    const check = (schema: object): void => {
      expect(known).toEqual(expect.arrayContaining(Object.keys(schema)));
      expect(schema).toHaveProperty('type', expect.any(String));
      if ('items' in schema) check(schema.items as object);
      if ('properties' in schema) Object.values(schema.properties as object).forEach(check);
    };
    check(JSON.parse(files.get('public/managed-schema.json') ?? ''));
  });
});
