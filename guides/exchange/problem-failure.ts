import type { Failure } from '../contracts/result.ts';
import type { Problem } from './problem.ts';

/** The problem as the one sentence that a person reads. */
export const problemFailure = ({ path, message }: Problem): Failure => {
  const sentence = `${path === '' ? 'The file' : path} ${message}.`;
  return path === '' ? { code: 'invalid', message: sentence } : { code: 'invalid', message: sentence, path };
};
