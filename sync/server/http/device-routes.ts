import { enrolmentRequestSchema } from '../../protocol/enrolment.ts';
import { tokenRequestSchema } from '../../protocol/token.ts';
import type { AccessTokens } from '../access/access-token.ts';
import { enrol } from '../access/enrol.ts';
import { giveToken } from '../access/give-token.ts';
import type { ServerContext } from '../server-context.ts';
import { rateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import type { Routes } from './routes.ts';

/** Guesses at codes and proofs, a minute, of all that come from one address. */
const triesPerMinute = 600;

/** How a device joins a workspace, and proves who it is. */
export const deviceRoutes = (app: Routes, server: ServerContext, tokens: AccessTokens): void => {
  const limit = rateLimit(triesPerMinute, server.now);
  app.post('/v1/enrolments', async context => {
    limit(server.addressOf(context.req.raw));
    const request = await readBody(context, enrolmentRequestSchema, 4000);
    return context.json(await server.engine.transaction(transaction => enrol(server, transaction, request)));
  });
  app.post('/v1/tokens', async context => {
    limit(server.addressOf(context.req.raw));
    const { assertion } = await readBody(context, tokenRequestSchema, 8000);
    return context.json(await giveToken(server, tokens, assertion));
  });
};
