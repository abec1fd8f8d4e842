import { expect, it } from 'vitest';
import { parseGuideFile } from '../../guides/exchange/parse-guide-file.ts';
import { editJson } from '../../tests/fixtures/edit-json.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { loadWords } from './load-words.ts';
import type { OwnLanguage } from './own-language.ts';
import { ownLanguages } from './own-languages.ts';
import { sayFailure } from './say-failure.ts';

const good = readFixture('formats/guide-file.v2.json');
type Path = (string | number)[];

/** Every field of a step, and those within it. */
const fieldsOf = (value: unknown, path: Path, deep: number): Path[] =>
  typeof value === 'object' && value !== null && deep > 0
    ? Object.entries(value).flatMap(([key, inner]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return [at, ...fieldsOf(inner, at, deep - 1)];
      })
    : [];

const guide: { steps: { kind: string }[] } = JSON.parse(good).guide;
const kinds = [...new Set(guide.steps.map(({ kind }) => kind))];
const paths = kinds.flatMap(kind => {
  const at = guide.steps.findIndex(step => step.kind === kind);
  return fieldsOf(guide.steps[at], ['guide', 'steps', at], 2);
});

it('says in every language whatever a step of any kind can have wrong, with all its places filled', async () => {
  const failures = paths.flatMap(path =>
    [undefined, -1, [], 'https://{x}'].flatMap(value => {
      const result = parseGuideFile(editJson(good, path, value));
      return result.ok ? [] : [result.error];
    }),
  );
  expect(failures.length).toBeGreaterThan(300);
  expect(failures.filter(({ reason }) => reason === undefined)).toEqual([]);
  for (const language of Object.keys(ownLanguages) as OwnLanguage[]) {
    const words = await loadWords(language);
    const unsaid = failures.filter(failure => {
      const sentence = sayFailure(failure, words);
      return /\{(?!x\})/.test(sentence) || sentence === '';
    });
    expect(unsaid.map(({ message }) => message)).toEqual([]);
  }
}, 30_000);
