import { describe, expect, it } from 'vitest';
import { editJson } from '../../tests/fixtures/edit-json.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { parseGuideFile } from './parse-guide-file.ts';

const good = readFixture('formats/guide-file.v1.json');

const target = { v: 1, key: 'b', tag: 'b' };
const when = { kind: 'role', role: 'sales' };

/** What version 1 does not know, and how it is called. */
const laterFields: [path: (string | number)[], value: unknown, what: string][] = [
  [['launchers'], [], 'launchers is a field'],
  [['allowActions'], true, 'allowActions is a field'],
  [['steps', 0, 'as'], 'modal', 'steps[0].as is a field'],
  [['steps', 0, 'kind'], 'end', 'steps[0].kind is a kind of step'],
  [['steps', 0, 'branches', 0, 'when'], when, 'steps[0].branches[0].when.kind is a condition'],
  [['steps', 1, 'others'], [target], 'steps[1].others is a field'],
  [['steps', 1, 'spotlight'], true, 'steps[1].spotlight is a field'],
  [['steps', 1, 'skipWhen'], when, 'steps[1].skipWhen is a field'],
  [['steps', 1, 'otherwise'], { to: 'end' }, 'steps[1].otherwise is a field'],
  [['steps', 1, 'advance'], { on: 'appears', target }, 'steps[1].advance.on is a way to end a step'],
];

/** What a person reads about a file. */
const refusal = (text: string): string => {
  const result = parseGuideFile(text);
  return result.ok ? 'taken' : result.error.message;
};

const steps = ['guide', 'steps'] as const;
const step = {
  id: 's',
  kind: 'message',
  page: 'https://a.example.com/',
  text: { en: [{ type: 'paragraph', content: [] }] },
};

describe('parseGuideFile', { timeout: 60_000 }, () => {
  it('takes a good file', () => {
    expect(parseGuideFile(good).ok).toBe(true);
    expect(parseGuideFile(`\uFEFF${good}`).ok).toBe(true);
  });

  it.each<[what: string, path: (string | number)[], value: unknown, sentence: string]>([
    [
      'an unknown field',
      [...steps, 3, 'onclick'],
      'go()',
      'guide.steps[3].onclick is a field that Handrail does not know; take it out.',
    ],
    [
      'an unknown field at the root',
      ['script'],
      'go()',
      'script is a field that Handrail does not know; take it out.',
    ],
    [
      'an unknown field with a strange name',
      ['guide', 'a b; c'],
      1,
      'guide["a b; c"] is a field that Handrail does not know; take it out.',
    ],
    [
      'a __proto__ field',
      ['guide', '__proto__'],
      {},
      'guide.__proto__ is a name that no guide may use; take it out.',
    ],
    [
      'a constructor field',
      [...steps, 0, 'constructor'],
      {},
      'guide.steps[0].constructor is a name that no guide may use; take it out.',
    ],
    [
      'a prototype as a language',
      ['guide', 'title', 'prototype'],
      'x',
      'guide.title.prototype is a name that no guide may use; take it out.',
    ],
    [
      'another format',
      ['format'],
      'handrail/guide',
      'format is not "handrail/guide-file"; choose a file that was exported from the studio.',
    ],
    [
      'a newer version',
      ['formatVersion'],
      3,
      'formatVersion is 3, and this Handrail knows no version after 2; update Handrail.',
    ],
    [
      'a version that is none',
      ['formatVersion'],
      '1',
      'formatVersion is not a version; give a whole number, at most 2.',
    ],
    ['version 0', ['formatVersion'], 0, 'formatVersion is not a version; give a whole number, at most 2.'],
    [
      'a guide of another version',
      ['guide', 'formatVersion'],
      3,
      'guide.formatVersion has a value that is not known; give 1 or 2.',
    ],
    [
      'a guide that is newer than its file',
      ['guide', 'formatVersion'],
      2,
      "guide.formatVersion is 2, which a file of version 1 cannot hold; set the file's formatVersion to 2.",
    ],
    ...laterFields.map(([path, value, what]): [string, (string | number)[], unknown, string] => [
      `${path.join('.')} in a guide of version 1`,
      ['guide', ...path],
      value,
      `guide.${what} that version 1 of the format does not know; set the guide's formatVersion to 2 or take it out.`,
    ]),
    [
      'a script in a text',
      [...steps, 1, 'text', 'en', 0, 'content', 0, 'text'],
      'x <ScRiPt >',
      'guide.steps[1].text.en[0].content[0].text holds a script; take it out, a guide is data only.',
    ],
    [
      'a script in evidence',
      [...steps, 1, 'target', 'name'],
      '< / script',
      'guide.steps[1].target.name holds a script; take it out, a guide is data only.',
    ],
    [
      'a script as a name',
      ['guide', 'title', '<script>'],
      'x',
      'guide.title["<script>"] holds a script; take it out, a guide is data only.',
    ],
    [
      'a javascript: link',
      [...steps, 2, 'note', 'en', 0, 'content', 1, 'href'],
      'javascript:alert(1)',
      'guide.steps[2].note.en[0].content[1].href is a link that is neither https: nor mailto:; link to one of these or write plain text.',
    ],
    [
      'an http: link',
      [...steps, 2, 'note', 'en', 0, 'content', 1, 'href'],
      'http://example.com',
      'guide.steps[2].note.en[0].content[1].href is a link that is neither https: nor mailto:; link to one of these or write plain text.',
    ],
    [
      'a page that is a script',
      ['guide', 'pages', 0],
      'javascript:alert(1)',
      'guide.pages[0] is not a page; write it like "https://erp.example.com/orders/*", without a query.',
    ],
    [
      'too many steps',
      [...steps],
      Array.from({ length: 201 }, (_, at) => ({ ...step, id: `s${at}` })),
      'guide.steps has more than 200 steps; split the guide.',
    ],
    [
      '10 MB of steps',
      [...steps],
      Array.from({ length: 200 }, (_, at) => ({ ...step, id: `s${at}`, text: { en: 'x'.repeat(50_000) } })),
      'guide.steps holds more than 4 MB of text; split it into smaller guides.',
    ],
    [
      '10 MB of empty steps',
      [...steps],
      Array.from({ length: 3_300_000 }, () => ({})),
      'guide.steps holds more than 300000 values; split it into smaller guides.',
    ],
    [
      '20 MB of text',
      ['guide', 'title', 'en'],
      'x'.repeat(20_000_000),
      'The file is larger than 20 MB; use fewer or smaller pictures.',
    ],
    [
      'an SVG as a picture',
      ['pictures', 0, 'type'],
      'image/svg+xml',
      'pictures[0].type has a value that is not known; give "image/png", "image/jpeg" or "image/webp".',
    ],
    [
      'a picture that is not base64',
      ['pictures', 0, 'data'],
      '<svg>',
      'pictures[0].data is not base64; write the bytes of the picture in base64.',
    ],
    [
      'a question with one choice',
      ['lessons', 0, 'cards', 2, 'choices'],
      [{ id: 'a', text: { en: 'x' }, correct: true }],
      'lessons[0].cards[2].choices has fewer than two choices; add one.',
    ],
    [
      'a question without a right answer',
      ['lessons', 0, 'cards', 2, 'choices', 0, 'correct'],
      false,
      'lessons[0].cards[2].choices has no correct choice; mark one as correct.',
    ],
    ['a missing field', ['guide', 'id'], undefined, 'guide.id is missing; give text.'],
    [
      'a missing kind',
      [...steps, 0, 'kind'],
      undefined,
      'guide.steps[0].kind has a value that is not known; give "callout", "message", "beacon", "input-tip", "checklist", "lesson", "question", "survey", "action", "wait", "branch", "jump", "ask" or "end".',
    ],
    ['a number for text', ['guide', 'title', 'en'], 5, 'guide.title.en is a number; give text.'],
    ['half a version', ['guide', 'version'], 1.5, 'guide.version is not a whole number; give one.'],
    ['a time before all times', ['guide', 'publishedAt'], -1, 'guide.publishedAt is less than 0; add to it.'],
    [
      'an identifier with a space',
      ['guide', 'id'],
      'a b',
      'guide.id is not an identifier; use 1 to 64 letters, digits, "-" or "_".',
    ],
    [
      'a language that is none',
      ['guide', 'title', 'EN'],
      'x',
      'guide.title.EN is not a language tag; write it like "en", "de-CH" or "zh-Hans".',
    ],
    [
      'a long title',
      ['guide', 'title', 'en'],
      'x'.repeat(301),
      'guide.title.en is longer than 300 characters; shorten it.',
    ],
    [
      'too many pages',
      ['guide', 'pages'],
      Array(51).fill('https://a.example.com/'),
      'guide.pages is more than 50 entries; shorten or lower it.',
    ],
  ])('refuses %s', (_, path, value, sentence) => {
    expect(refusal(editJson(good, path, value))).toBe(sentence);
  });

  it.each([
    ['', 'The file is not JSON; choose a file that was exported from the studio.'],
    [good.slice(0, -3), 'The file is not JSON; choose a file that was exported from the studio.'],
    ['['.repeat(1_000_000), 'The file is not JSON; choose a file that was exported from the studio.'],
    [
      `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`,
      'The file holds no guide; choose a file that was exported from the studio.',
    ],
    ['null', 'The file holds no guide; choose a file that was exported from the studio.'],
    ['"text"', 'The file holds no guide; choose a file that was exported from the studio.'],
    ['{}', 'format is not "handrail/guide-file"; choose a file that was exported from the studio.'],
  ])('refuses what is no guide file', (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });

  it('refuses a __proto__ that only a parser can make', () => {
    expect(refusal(good.replace('"defaultLocale"', '"__proto__": {"x": 1}, "defaultLocale"'))).toBe(
      'guide.__proto__ is a name that no guide may use; take it out.',
    );
  });

  it('refuses deep nesting, and names the path as far as it looked', () => {
    const deep = '['.repeat(500_000) + ']'.repeat(500_000);
    expect(refusal(good.replace('"defaultLocale"', `"deep": ${deep}, "defaultLocale"`))).toBe(
      `guide.deep${'[0]'.repeat(31)} is nested more than 32 levels deep; make it flat.`,
    );
  });

  it('names the path beside the sentence', () => {
    const result = parseGuideFile(editJson(good, ['guide', 'id'], ''));
    expect(result.ok ? null : result.error).toMatchObject({ code: 'invalid', path: 'guide.id' });
  });
});
