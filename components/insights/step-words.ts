import type { Guide } from '../../guides/schema/guide.ts';
import { localized } from '../shared/localized.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';
import type { Words } from '../shared/words/words.ts';

/**
 * What a step of a published guide says, in one line, or its kind where it says nothing; empty where it is not there any
 * more.
 */
export const stepWords = (
  published: Guide | undefined,
  id: string,
  locale: string,
  kinds: Words['steps']['kinds'],
): string => {
  const step = published?.steps.find(candidate => candidate.id === id);
  if (!step || !published) return '';
  const words = localized(step.text, locale, published.defaultLocale) ?? [];
  return plainTextOf(words) || kinds[step.kind].name;
};
