import type { Guide } from '../../guides/schema/guide.ts';
import { localized } from '../shared/localized.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';

/** What a step of a published guide says, in one line; empty where it is not there any more. */
export const stepWords = (published: Guide | undefined, id: string, locale: string): string => {
  const step = published?.steps.find(candidate => candidate.id === id);
  const words = step && published && localized(step.text, locale, published.defaultLocale);
  return words ? plainTextOf(words) : '';
};
