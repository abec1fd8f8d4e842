import type { LocalizedRichText, LocalizedText } from '../schema/localized.ts';
import { fieldPath } from './field-path.ts';
import { plainWords } from './plain-words.ts';
import type { Problem } from './problem.ts';

/**
 * Whether a text can be shown to everybody: it is there in the content's default language, with words in it.
 *
 * @param texts the text in its languages, or nothing where it was left out
 * @param locale the default language
 * @param path where the text is
 */
export const checkTexts = (
  texts: LocalizedText | LocalizedRichText | undefined,
  locale: string,
  path: string,
): Problem[] => {
  if (texts === undefined) return [];
  const text = Object.hasOwn(texts, locale) ? texts[locale] : undefined;
  if (text === undefined) {
    return [
      {
        path,
        message: `has no text in the default language; add one as ${JSON.stringify(locale)}`,
        reason: 'text-missing',
        values: { locale },
      },
    ];
  }
  const words = typeof text === 'string' ? text : plainWords(text);
  if (words.trim() !== '') return [];
  return [
    {
      path: fieldPath([locale], path),
      message: 'has no words; write some or leave the text out',
      reason: 'text-empty',
    },
  ];
};
