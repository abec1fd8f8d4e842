import { describe, expect, it } from 'vitest';
import { editJson } from '../../tests/fixtures/edit-json.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { parseGuideFile } from './parse-guide-file.ts';

const good = readFixture('formats/guide-file.v1.json');

/** What a person reads about a file. */
const refusal = (text: string): string => {
  const result = parseGuideFile(text);
  return result.ok ? 'taken' : result.error.message;
};

const steps = ['guide', 'steps'] as const;

describe('checkGuideFile', () => {
  it.each<[what: string, path: (string | number)[], value: unknown, sentence: string]>([
    ['no steps', [...steps], [], 'guide.steps is empty; add a step.'],
    [
      'two steps of one name',
      [...steps, 3, 'id'],
      'welcome',
      'guide.steps[3].id is "welcome", as is guide.steps[0].id; give each its own.',
    ],
    [
      'a step named end',
      [...steps, 3, 'id'],
      'end',
      'guide.steps[3].id is "end", which means the end of the guide; call it something else.',
    ],
    [
      'a branch to nowhere',
      [...steps, 0, 'branches', 0, 'to'],
      'nowhere',
      'guide.steps[0].branches[0].to names the step "nowhere", which is not there; add it or name another.',
    ],
    [
      'a branch to its own step',
      [...steps, 0, 'branches', 0, 'to'],
      'welcome',
      'guide.steps[0].branches[0].to leads round in a circle through the steps 1 → 1; let it lead to a later step or to "end".',
    ],
    [
      'a cyclic branch',
      [...steps, 3, 'branches'],
      [{ when: { kind: 'page', page: 'https://a.example.com/' }, to: 'welcome' }],
      'guide.steps[3].branches[0].to leads round in a circle through the steps 1 → 3 → 4 → 1; let it lead to a later step or to "end".',
    ],
    [
      'a branch that asks about no lesson',
      [...steps, 0, 'branches', 0, 'when', 'lesson'],
      'gone',
      'guide.steps[0].branches[0].when.lesson names the lesson "gone", which is not there; add it or name another.',
    ],
    [
      'a branch that asks about no question',
      [...steps, 0, 'branches', 0, 'when', 'card'],
      'what',
      'guide.steps[0].branches[0].when.card names the question "what", which is not there; add it or name another.',
    ],
    [
      'a branch that asks about no choice',
      [...steps, 0, 'branches', 0, 'when', 'choice'],
      'gone',
      'guide.steps[0].branches[0].when.choice names the choice "gone", which is not there; add it or name another.',
    ],
    [
      'a lesson that is not there',
      [...steps, 2, 'lesson'],
      'gone',
      'guide.steps[2].lesson names the lesson "gone", which is not there; add it or name another.',
    ],
    [
      'a picture that is not there',
      [...steps, 2, 'picture'],
      'gone',
      'guide.steps[2].picture names the picture "gone", which is not there; add it or name another.',
    ],
    [
      "a lesson's picture that is not there",
      ['lessons', 0, 'cards', 1, 'picture'],
      'gone',
      'lessons[0].cards[1].picture names the picture "gone", which is not there; add it or name another.',
    ],
    [
      'a title without the default language',
      ['guide', 'title', 'en'],
      undefined,
      'guide.title has no text in the default language; add one as "en".',
    ],
    [
      'a note without the default language',
      [...steps, 2, 'note'],
      {},
      'guide.steps[2].note has no text in the default language; add one as "en".',
    ],
    [
      'a default language that nothing is in',
      ['guide', 'defaultLocale'],
      'fr',
      'guide.title has no text in the default language; add one as "fr".',
    ],
    [
      'a lesson without the default language',
      ['lessons', 0, 'cards', 0, 'text', 'en'],
      undefined,
      'lessons[0].cards[0].text has no text in the default language; add one as "en".',
    ],
    [
      'a step without words',
      [...steps, 1, 'text', 'en'],
      [],
      'guide.steps[1].text.en has no words; write some or leave the text out.',
    ],
    [
      'a picture of another type',
      ['pictures', 0, 'type'],
      'image/jpeg',
      'pictures[0].data is not a picture of the type image/jpeg; export it anew.',
    ],
    [
      'HTML as a picture',
      ['pictures', 0, 'data'],
      btoa('<html><script>alert(1)</script>'),
      'pictures[0].data is not a picture of the type image/png; export it anew.',
    ],
    [
      'an empty picture',
      ['pictures', 0, 'data'],
      '',
      'pictures[0].data is not a picture of the type image/png; export it anew.',
    ],
    [
      'two choices of one name',
      ['lessons', 0, 'cards', 2, 'choices', 1, 'id'],
      'own',
      'lessons[0].cards[2].choices[1].id is "own", as is lessons[0].cards[2].choices[0].id; give each its own.',
    ],
    [
      'two cards of one name',
      ['lessons', 0, 'cards', 1, 'id'],
      'what',
      'lessons[0].cards[1].id is "what", as is lessons[0].cards[0].id; give each its own.',
    ],
  ])('refuses %s', (_, path, value, sentence) => {
    expect(refusal(editJson(good, path, value))).toBe(sentence);
  });

  it('refuses two lessons and two pictures of one name', () => {
    const { lessons, pictures } = JSON.parse(good);
    expect(refusal(editJson(good, ['lessons'], [...lessons, ...lessons]))).toBe(
      'lessons[1].id is "cost-centres", as is lessons[0].id; give each its own.',
    );
    expect(refusal(editJson(good, ['pictures'], [...pictures, ...pictures]))).toBe(
      'pictures[1].id is "new-request", as is pictures[0].id; give each its own.',
    );
  });
});
