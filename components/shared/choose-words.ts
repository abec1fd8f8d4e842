import { chooseLocale } from '../../guides/match/choose-locale.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { Words } from './words/words.ts';

const catalogues: Readonly<Record<string, Words>> = { en, de };

/** The catalogue that fits the person best, and its language. */
export const chooseWords = (languages: readonly string[]): { locale: string; words: Words } => {
  const locale = chooseLocale(Object.keys(catalogues), languages, 'en');
  return { locale, words: catalogues[locale] ?? en };
};
