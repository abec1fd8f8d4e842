import type { Failure } from '../../guides/contracts/result.ts';
import { fill } from './fill.ts';
import type { Words } from './words/words.ts';

/** The sentence of a failure in the language of the words. What has none there is told in English, as the worker told it. */
export const sayFailure = ({ message, reason, values }: Failure, words: Pick<Words, 'failures'>): string =>
  fill(words.failures[reason ?? 'other'] ?? message, { detail: message, ...values });
