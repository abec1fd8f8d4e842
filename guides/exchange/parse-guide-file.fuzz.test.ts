import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryGuideFile } from '../../tests/fixtures/arbitrary/guide-file.ts';
import { editJson } from '../../tests/fixtures/edit-json.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { parseGuideFile } from './parse-guide-file.ts';
import { writeGuideFile } from './write-guide-file.ts';

const good = readFixture('formats/guide-file.v1.json');

/** Every place in a JSON value, as the names and positions that lead there. */
const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    return [here, ...places(inner, here)];
  });
};

const surprises = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined,
    null,
    '',
    'x',
    '<script',
    'javascript:1',
    'end',
    0,
    -1,
    0.5,
    1e300,
    [],
    {},
  ),
  fc.jsonValue(),
);

/** One sentence: the path, what is wrong, the mend. */
const sentence = /^(The file|[\w[]\S*|\[".*"\]\S*) .+; .+\.$/s;

const expectTakenOrRefused = (text: string): void => {
  const result = parseGuideFile(text);
  if (result.ok) expect(parseGuideFile(writeGuideFile(result.value))).toEqual(result);
  else expect(result.error.message).toMatch(sentence);
};

/** Puts surprises at places chosen by number. */
const surprised = (file: string, changes: readonly (readonly [number, unknown])[]): string =>
  changes.reduce((text, [choice, value]) => {
    const all = places(JSON.parse(text));
    const path = all[choice % Math.max(1, all.length)];
    return path ? editJson(text, path, value) : text;
  }, file);

describe('parseGuideFile takes a file or says in one sentence why not', { timeout: 60_000 }, () => {
  const changes = fc.array(fc.tuple(fc.nat(), surprises), { minLength: 1, maxLength: 3 });

  it.each([1, 2])('when values of a file of version %i were exchanged', version => {
    const file = readFixture(`formats/guide-file.v${version}.json`);
    fc.assert(
      fc.property(changes, list => expectTakenOrRefused(surprised(file, list))),
      { numRuns: 300 },
    );
  });

  it('when values of any file were exchanged', () => {
    fc.assert(
      fc.property(arbitraryGuideFile, changes, (file, list) =>
        expectTakenOrRefused(surprised(writeGuideFile(file), list)),
      ),
    );
  });

  it('when fields were added', () => {
    const added = fc.tuple(
      fc.nat(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'x', '0'),
      surprises,
    );
    fc.assert(
      fc.property(added, ([choice, name, value]) => {
        const parents = places(JSON.parse(good)).map(path => path.slice(0, -1));
        const parent = parents[choice % parents.length] ?? [];
        expectTakenOrRefused(editJson(good, [...parent, name], value));
      }),
      { numRuns: 200 },
    );
  });

  it('when characters were damaged', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(20), fc.string({ maxLength: 5 }), (at, length, damage) =>
        expectTakenOrRefused(good.slice(0, at) + damage + good.slice(at + length)),
      ),
      { numRuns: 400 },
    );
  });

  it('when it is some other JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(parseGuideFile(text).ok).toBe(false);
        expectTakenOrRefused(text);
      }),
    );
  });
});
