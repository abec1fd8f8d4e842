import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryGuideFile } from '../../tests/fixtures/arbitrary/guide-file.ts';
import { parseGuideFile } from './parse-guide-file.ts';
import { writeGuideFile } from './write-guide-file.ts';

/** The same value with the fields of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
};

describe('writeGuideFile', { timeout: 60_000 }, () => {
  it('is read back as the same guide', () => {
    fc.assert(
      fc.property(arbitraryGuideFile, file => {
        expect(parseGuideFile(writeGuideFile(file))).toEqual({ ok: true, value: file });
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same bytes for the same guide, whatever the order of its fields', () => {
    fc.assert(
      fc.property(arbitraryGuideFile, file => {
        const other = parseGuideFile(JSON.stringify(turned(file)));
        expect(other.ok && writeGuideFile(other.value)).toBe(writeGuideFile(file));
      }),
      { numRuns: 50 },
    );
  });

  it('says first what the file is, and ends with a line break', () => {
    fc.assert(
      fc.property(arbitraryGuideFile, file => {
        const text = writeGuideFile(file);
        expect(text).toMatch(
          /^\{\n {2}"format": "handrail\/guide-file",\n {2}"formatVersion": 2,\n {2}"guide": \{\n/,
        );
        expect(text.endsWith('\n}\n')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
