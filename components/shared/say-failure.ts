import type { Failure } from '../../guides/contracts/result.ts';
import { fill } from './fill.ts';
import { type PlaceWords, placeInWords } from './place-in-words.ts';
import type { Words } from './words/words.ts';

/**
 * The sentence of a failure in the language of the words. What has none there is told in English, as the worker told it.
 *
 * @param places whether places are named as in the studio, rather than as in a file
 */
export const sayFailure = (
  { message, reason, values }: Failure,
  words: Pick<Words, 'failures'> & PlaceWords,
  places: 'studio' | 'file' = 'file',
): string => {
  const path = values?.path;
  const named = path !== undefined && places === 'studio' ? { path: placeInWords(path, words) } : {};
  return fill(words.failures[reason ?? 'other'] ?? message, { detail: message, ...values, ...named });
};
