import type { Problem } from '../protocol/problem.ts';

/** Why the server did not take what an author has published. */
export interface Refused {
  type: Problem['type'];
  /** One sentence, for the author. */
  reason: string;
}
