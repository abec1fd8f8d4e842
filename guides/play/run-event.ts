import type { PagePattern } from '../schema/page-pattern.ts';
import type { Facts } from './fact.ts';
import type { Response } from './response.ts';

/** What the page says when something happens: where it was, and the facts that the step at hand asks for. */
interface Told {
  page?: PagePattern;
  facts?: Facts;
}

/** What can happen to a run. `revision` is the one that the teller had before it. */
export type RunEvent =
  | { type: 'shown'; revision: number }
  /** `acted`: Handrail did it for the person, whom it had asked. */
  | ({ type: 'done'; revision: number; acted?: boolean } & Told)
  | ({ type: 'skipped'; revision: number } & Told)
  /** The target was waited for and not found, or one of the alternatives was found in its place, counted from 0. */
  | ({ type: 'failed'; revision: number; reason: 'absent' | 'unsure'; alternative?: number } & Told)
  /** The stage has looked for what the step at hand asks for. What it does not tell is not known. */
  | ({ type: 'noted'; revision: number } & Told)
  /** The time of a step that waits is up. */
  | ({ type: 'timed-out'; revision: number } & Told)
  /** The person has answered; `correct` is told of a question step only. */
  | ({ type: 'responded'; revision: number; response: Response; correct?: boolean } & Told)
  /** The person has said at the end what they think of the guide. */
  | { type: 'feedback'; revision: number; helpful?: boolean; text?: string }
  | { type: 'back'; revision: number }
  | { type: 'paused'; revision?: number }
  | { type: 'resumed' }
  | { type: 'left'; revision?: number }
  | { type: 'closed'; revision: number }
  /** The person has come to a page. */
  | { type: 'arrived'; page: PagePattern }
  /** In a lesson that was opened in this run. */
  | { type: 'answered'; lesson: string; card: string; choice: string }
  | { type: 'lesson-completed'; lesson: string }
  /** Another run has completed a guide. */
  | { type: 'guide-completed'; guide: string };
