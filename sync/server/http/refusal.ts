import type { Problem } from '../../protocol/problem.ts';

const statuses: Record<Problem['type'], number> = {
  malformed: 400,
  unauthorised: 401,
  revoked: 403,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many': 429,
  'reset-required': 410,
  internal: 500,
};

/** A request that is refused. It is thrown wherever that is seen, and answered in one place. */
export class Refusal extends Error {
  readonly problem: Problem;
  /** Seconds after which another try may do better. */
  readonly retryAfter: number | undefined;

  /** @param title one sentence: what is wrong, and the mend */
  constructor(type: Problem['type'], title: string, more: { field?: string; retryAfter?: number } = {}) {
    super(title);
    const { field, retryAfter } = more;
    this.problem = { type, title, status: statuses[type], ...(field === undefined ? {} : { field }) };
    this.retryAfter = retryAfter;
  }
}
