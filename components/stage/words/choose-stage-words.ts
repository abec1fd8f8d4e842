import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import { chooseLocale } from '../../../guides/match/choose-locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';

const catalogues: Record<string, StageWords> = { en, de };

/** Handrail's own words on the stage in the language that fits the person best. */
export const chooseStageWords = (languages: readonly string[]): { locale: string; words: StageWords } => {
  const locale = chooseLocale(Object.keys(catalogues), languages, 'en');
  return { locale, words: catalogues[locale] ?? en };
};
