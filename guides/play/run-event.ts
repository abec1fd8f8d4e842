import type { PagePattern } from '../schema/page-pattern.ts';

/** What can happen to a run. `revision` is the one that the teller had before it. */
export type RunEvent =
  | { type: 'shown'; revision: number }
  | { type: 'done'; revision: number; page?: PagePattern }
  | { type: 'skipped'; revision: number; page?: PagePattern }
  | { type: 'failed'; revision: number; reason: 'absent' | 'unsure' }
  | { type: 'back'; revision: number }
  | { type: 'paused'; revision?: number }
  | { type: 'resumed' }
  | { type: 'left'; revision?: number }
  | { type: 'closed'; revision: number }
  /** The person has come to a page. */
  | { type: 'arrived'; page: PagePattern }
  | { type: 'answered'; lesson: string; card: string; choice: string };
