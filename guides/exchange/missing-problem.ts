import type { Problem } from './problem.ts';

/** What a guide may name that has to be there. */
type Named = 'step' | 'lesson' | 'question' | 'choice' | 'picture' | 'guide';

/** Something that is named and is not there. */
export const missingProblem = (path: string, what: Named, id: string): Problem => ({
  path,
  message: `names the ${what} ${JSON.stringify(id)}, which is not there; add it or name another`,
  reason: `${what}-missing`,
  values: { id },
});
