import type { Problem } from './problem.ts';

/** Something that is named and is not there. */
export const missingProblem = (path: string, what: string, id: string): Problem => ({
  path,
  message: `names the ${what} ${JSON.stringify(id)}, which is not there; add it or name another`,
});
