import type { Context } from 'hono';
import type { ServerContext } from '../server-context.ts';
import { Refusal } from './refusal.ts';

/** Answers a request that failed: with the reason where it was refused, and without one where the fault is the server's own. */
export const answerProblem = (
  server: Pick<ServerContext, 'log'>,
  error: Error,
  context: Context,
): Response => {
  const refusal =
    error instanceof Refusal ? error : new Refusal('internal', 'The server failed; try again later.');
  // What went wrong inside is told to those who run the server, and names no content.
  if (refusal !== error) server.log({ event: 'failed', route: context.req.routePath, reason: error.name });
  const { problem, retryAfter } = refusal;
  if (retryAfter !== undefined) context.header('Retry-After', `${retryAfter}`);
  return context.body(JSON.stringify(problem), problem.status as 400, {
    'Content-Type': 'application/problem+json',
  });
};
