import type { Failure } from '../contracts/result.ts';
import type { Problem } from './problem.ts';

/** The problem as the one sentence that a person reads. */
export const problemFailure = ({ path, message, reason, values }: Problem): Failure => {
  const sentence = `${path === '' ? 'The file' : path} ${message}.`;
  return {
    code: 'invalid',
    message: sentence,
    ...(path === '' ? {} : { path }),
    reason,
    values: { path, ...values },
  };
};
