import type { FailureReason } from '../contracts/failure-reason.ts';
import type { Failure } from '../contracts/result.ts';

/** One thing that is wrong with content, and what mends it. */
export interface Problem extends Pick<Failure, 'values'> {
  /** The field, as `guide.steps[3].text.en`. Empty: the file as a whole. */
  path: string;
  /** Reads on from the path: "is not a page; write it like …". No full stop. */
  message: string;
  /** For the sentence in the person's language. */
  reason: FailureReason;
}
