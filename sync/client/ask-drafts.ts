import { callWithToken } from './call-with-token.ts';
import type { Outcome } from './outcome.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/** No draft is longer, in bytes: the server's limit for one that is saved, with what stands around it. */
const longest = 8_100_000;

interface Shape<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false };
}

/** A request about drafts. */
export interface DraftCall {
  /** After `/v1/drafts`. */
  path: string;
  method?: 'PUT' | 'DELETE';
  /** JSON text. */
  body?: string;
}

/**
 * Asks the server about drafts.
 *
 * @param shape of the answer, where it matters
 */
export const askDrafts = async <Value = unknown>(
  session: Session,
  { path, ...call }: DraftCall,
  shape: Shape<Value> = { safeParse: value => ({ success: true, data: value as Value }) },
): Promise<Outcome<Value>> => {
  const called = await callWithToken(session, {
    path: `/v1/drafts${path}`,
    answers: 'application/json',
    ...call,
  });
  return called.ok ? readAnswer(called.value, shape, 'what was asked about drafts', longest) : called;
};
