import type { MiddlewareHandler } from 'hono';
import { type Role, roles } from '../../protocol/role.ts';
import type { AccessTokens } from '../access/access-token.ts';
import { Refusal } from './refusal.ts';
import type { Variables } from './routes.ts';

/** Lets a request through whose token speaks for somebody with at least this role. */
export const requireRole =
  (tokens: AccessTokens, now: () => number, least: Role): MiddlewareHandler<{ Variables: Variables }> =>
  async (context, next) => {
    const [, token] = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '') ?? [];
    if (!token)
      throw new Refusal('unauthorised', 'There is no token; ask for one and send it in "Authorization".');
    const bearer = await tokens.read(token, now());
    if (roles.indexOf(bearer.role) < roles.indexOf(least))
      throw new Refusal('forbidden', `This asks for the role ${least}; yours is ${bearer.role}.`);
    context.set('bearer', bearer);
    await next();
  };
