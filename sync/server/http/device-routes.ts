import { enrolmentRequestSchema } from '../../protocol/enrolment.ts';
import { tokenRequestSchema } from '../../protocol/token.ts';
import type { AccessTokens } from '../access/access-token.ts';
import { deviceOfAssertion } from '../access/device-of-assertion.ts';
import { enrol } from '../access/enrol.ts';
import { giveToken } from '../access/give-token.ts';
import type { ServerContext } from '../server-context.ts';
import { rateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import type { Routes } from './routes.ts';

/** Enrolments a minute of all that come from one address; a whole company may be behind one. Codes are too long to be guessed. */
const enrolmentsPerMinute = 3000;
/** Proofs a minute of one device, which needs one every ten. */
const proofsPerMinute = 30;

/** How a device joins a workspace, and proves who it is. */
export const deviceRoutes = (app: Routes, server: ServerContext, tokens: AccessTokens): void => {
  const limitAddress = rateLimit(enrolmentsPerMinute, server.now);
  const limitDevice = rateLimit(proofsPerMinute, server.now);
  app.post('/v1/enrolments', async context => {
    limitAddress(server.addressOf(context.req.raw));
    const request = await readBody(context, enrolmentRequestSchema, 4000);
    return context.json(await server.engine.transaction(transaction => enrol(server, transaction, request)));
  });
  app.post('/v1/tokens', async context => {
    const { assertion } = await readBody(context, tokenRequestSchema, 8000);
    limitDevice(deviceOfAssertion(assertion));
    return context.json(await giveToken(server, tokens, assertion));
  });
};
