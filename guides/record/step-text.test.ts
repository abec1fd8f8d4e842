import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localizedRichTextSchema } from '../schema/localized.ts';
import type { RichText } from '../schema/rich-text.ts';
import { stepPhrases } from './step-phrases.ts';
import { stepText } from './step-text.ts';

/** The text as the studio's Markdown writes it. */
const written = (text: RichText | undefined): string =>
  (text ?? [])
    .flatMap(block => (block.type === 'paragraph' ? block.content : []))
    .map(inline => (inline.type === 'text' && inline.marks ? `**${inline.text}**` : inline.text))
    .join('');

test.each([
  ['click', 'button', 'Deploy', 'Click **Deploy**'],
  ['double-click', '', 'Flow 1', 'Double-click **Flow 1**'],
  ['input', 'textbox', 'Name', 'Fill in **Name**'],
  ['select', 'combobox', 'Status', 'Choose an entry in **Status**'],
  ['check', 'checkbox', 'Private', 'Tick **Private**'],
  ['check', 'radio', 'Weekly', 'Choose **Weekly**'],
  ['click', 'menuitem', 'Export', 'Choose **Export**'],
  ['click', 'button', ' ', 'Click here'],
] as const)('%s on a %s', (action, role, label, text) => {
  expect(written(stepText({ action, role, label, locale: 'en' }).en)).toBe(text);
});

test.each([
  ['de-CH', 'de', 'Füllen Sie **Name** aus'],
  ['ja', 'ja', '**Name**に入力します'],
  ['zh-CN', 'zh-Hans', '填写**Name**'],
  ['zh-Hans-SG', 'zh-Hans', '填写**Name**'],
])('a page in %s is written in %s and in English', (locale, language, text) => {
  const texts = stepText({ action: 'input', role: 'textbox', label: 'Name', locale });
  expect(written(texts[language])).toBe(text);
  expect(written(texts.en)).toBe('Fill in **Name**');
  expect(Object.keys(texts)).toHaveLength(2);
});

test.each(['zh-TW', 'pt-BR', 'en-GB'])('a page in %s is written in English alone', locale => {
  expect(Object.keys(stepText({ action: 'click', role: 'button', label: 'X', locale }))).toEqual(['en']);
});

test('every sentence has a place for the label, and none where there is no label', () => {
  for (const phrases of Object.values(stepPhrases)) {
    for (const [withLabel, without] of Object.values(phrases)) {
      expect(withLabel.split('{label}')).toHaveLength(2);
      expect(without).not.toContain('{');
    }
  }
});

test('whatever the label, the text is one that a guide takes', () => {
  const actions = fc.constantFrom('click', 'double-click', 'input', 'select', 'check');
  const labels = fc.string({ maxLength: 200 }).filter(label => !/<\s*\/?\s*script/i.test(label));
  const locales = fc.constantFrom('en', 'de', 'fr-CA', 'es', 'ja', 'ar', 'zh-Hans', 'zh-Hant', 'sw');
  fc.assert(
    fc.property(actions, labels, locales, (action, label, locale) => {
      const texts = stepText({ action, label, role: 'button', locale });
      expect(localizedRichTextSchema.parse(texts)).toEqual(texts);
      if (label.trim()) expect(written(texts.en)).toContain(label.trim());
    }),
  );
});
