import { chooseLocale } from '../../guides/match/choose-locale.ts';
import type { OwnLanguage } from './own-language.ts';
import { ownLanguages } from './own-languages.ts';

/** How Handrail speaks to a person. */
export interface Speech {
  language: OwnLanguage;
  /** The person's own tag where it is of this language, such as `de-AT`: it decides on numbers and dates. */
  region: string;
  direction: 'ltr' | 'rtl';
}

const all = Object.keys(ownLanguages) as OwnLanguage[];

/**
 * The language of Handrail's own words, for every surface.
 *
 * @param languages the person's languages, best first
 */
export const chooseOwnLanguage = (languages: readonly string[]): Speech => {
  const language = chooseLocale(all, languages, 'en') as OwnLanguage;
  // `zxx` is the tag for no language at all.
  const fits = (tag: string): boolean => chooseLocale([language, 'zxx'], [tag], 'zxx') === language;
  return { language, region: languages.find(fits) ?? language, direction: ownLanguages[language] };
};
