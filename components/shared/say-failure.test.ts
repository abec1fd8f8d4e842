import { expect, it } from 'vitest';
import { sayFailure } from './say-failure.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

it('says why in the person’s language, with what is wrong in its place', () => {
  const failure = {
    code: 'invalid',
    message: 'guide.steps is "a".',
    reason: 'step-missing',
    values: { path: 'guide.steps[0].branches[0].to', id: 's9' },
  } as const;
  expect(sayFailure(failure, de)).toBe(
    'guide.steps[0].branches[0].to nennt den Schritt „s9“, den es nicht gibt. Fügen Sie ihn hinzu oder nennen Sie einen anderen.',
  );
});

it.each([
  ['guide.steps[3].otherwise.to', 'Schritt 4 (otherwise.to)'],
  ['draft.steps[0]', 'Schritt 1'],
  ['guide.launchers[1].label.de', 'Knopf 2 (label.de)'],
  ['lesson.cards[2].text', 'Karte 3 (text)'],
  ['guide.pages[0]', 'Seite 1'],
  ['guide.title.de', 'Titel (de)'],
  ['draft.steps', 'Schritte'],
  ['guide.id', 'guide.id'],
])('names %s in the studio as %j', (path, place) => {
  const failure = { code: 'invalid', message: '', reason: 'value-missing', values: { path } } as const;
  expect(sayFailure(failure, de, 'studio')).toBe(`${place} fehlt. Fügen Sie es hinzu.`);
});

it('tells what has no sentence of its own in the worker’s words', () => {
  const failure = { code: 'invalid', message: 'guide.id is too long.' } as const;
  expect(sayFailure(failure, en)).toBe('guide.id is too long.');
  expect(sayFailure(failure, de)).toContain('guide.id is too long.');
});
