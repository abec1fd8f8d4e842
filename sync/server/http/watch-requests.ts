import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ServerContext } from '../server-context.ts';
import type { Variables } from './routes.ts';

/** The methods that have a name in logs and metrics: others are what somebody made up. */
const methods = new Set(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']);

/** Counts each request and writes one line about it: by the route’s pattern, so that nobody’s name is in either. */
export const watchRequests =
  (server: Pick<ServerContext, 'metrics' | 'log'>): MiddlewareHandler<{ Variables: Variables }> =>
  async (context, next) => {
    const began = performance.now();
    await next();
    const { status } = context.res;
    const path = matchedRoutes(context).at(-1)?.path ?? '/*';
    const route = path === '/*' ? 'none' : path;
    const method = methods.has(context.req.method) ? context.req.method : 'other';
    server.metrics.request({ method, route, status: `${Math.floor(status / 100)}xx` });
    // To a tenth of a millisecond.
    const ms = Math.round((performance.now() - began) * 10) / 10;
    server.log({ event: 'request', method, route, status, ms });
  };
