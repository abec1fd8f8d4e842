import type { Draft, Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import type { KnownContent } from './known-content.ts';

/** A step that is checked, with what it is checked against. */
export interface CheckedStep<Kind extends Step = Step> {
  step: Kind;
  /** Its position, from 0. */
  at: number;
  guide: Guide | Draft;
  known: KnownContent;
  /** Where it is: `guide.steps[3]`. */
  path: string;
}
