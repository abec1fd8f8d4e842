import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { accessTokens } from './access/access-token.ts';
import { signIns } from './access/sign-ins.ts';
import { adminRoutes } from './http/admin-routes.ts';
import { answerProblem } from './http/answer-problem.ts';
import { changeRoutes, publicationRoutes } from './http/content-routes.ts';
import { deviceRoutes } from './http/device-routes.ts';
import { draftRoutes } from './http/draft-routes.ts';
import { joinRoute } from './http/join-route.ts';
import { memberRoutes } from './http/member-routes.ts';
import { metricsRoute } from './http/metrics-route.ts';
import { newsRoute } from './http/news-route.ts';
import { personRoutes } from './http/person-routes.ts';
import { Refusal } from './http/refusal.ts';
import { remarkRoutes } from './http/remark-routes.ts';
import { reportRoutes } from './http/report-routes.ts';
import { requireRole } from './http/require-role.ts';
import type { Variables } from './http/routes.ts';
import { settingsRoutes } from './http/settings-routes.ts';
import { signInPage, signInRoutes } from './http/sign-in-routes.ts';
import { signalRoutes } from './http/signal-routes.ts';
import { watchRequests } from './http/watch-requests.ts';
import type { ServerContext } from './server-context.ts';

/** Raised with each release: a device that was told "not yet" asks again when it sees a higher one. */
const serverVersion = '1';

/**
 * All that the server answers, as a function from a request to its answer: it knows no socket.
 *
 * @param metricsToken who has it may read the metrics from elsewhere
 */
export const createApp = (server: ServerContext, metricsToken?: string): Hono<{ Variables: Variables }> => {
  const app = new Hono<{ Variables: Variables }>();
  const tokens = accessTokens(server.secret);
  app.use(watchRequests(server));
  app.use(secureHeaders());
  // Before pages of other origins are let in.
  metricsRoute(app, server, metricsToken);
  // A device speaks with its token, never with a cookie, so no page gains anything by asking.
  app.use(
    cors({
      origin: '*',
      allowHeaders: ['authorization', 'content-type', 'handrail-version'],
      exposeHeaders: ['handrail-time', 'handrail-version', 'retry-after'],
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header('Handrail-Version', serverVersion);
    context.header('Handrail-Time', `${server.now()}`);
  });
  app.use(async ({ req }, next) => {
    // No text holds a NUL, and PostgreSQL takes none.
    if (/%00|\0/.test(req.url))
      throw new Refusal('malformed', 'The address holds a character that is none; take it out.');
    await next();
  });
  app.onError((error, context) => answerProblem(server, error, context));
  app.notFound(() => {
    throw new Refusal('not-found', 'There is nothing at this address.');
  });
  app.get('/health', async context => {
    await server.engine.snapshot(transaction => transaction.rows('readSchemaVersion'));
    return context.json({ healthy: true });
  });
  joinRoute(app);
  deviceRoutes(app, server, tokens);
  const signingIn = signIns(server);
  signInPage(app, server, signingIn);
  const guard = (path: string, role: Parameters<typeof requireRole>[2]): void => {
    app.use(path, requireRole(tokens, server.now, role));
  };
  guard('/v1/signals', 'employee');
  guard('/v1/changes', 'employee');
  guard('/v1/news', 'employee');
  guard('/v1/remarks', 'employee');
  guard('/v1/people/*', 'employee');
  guard('/v1/sign-ins', 'employee');
  guard('/v1/publications', 'author');
  guard('/v1/report', 'author');
  guard('/v1/drafts/*', 'author');
  for (const path of [
    '/v1/links',
    '/v1/devices',
    '/v1/devices/*',
    '/v1/keys',
    '/v1/audit',
    '/v1/members',
    '/v1/members/*',
    '/v1/settings',
  ])
    guard(path, 'admin');
  signalRoutes(app, server);
  changeRoutes(app, server);
  newsRoute(app, server);
  remarkRoutes(app, server);
  personRoutes(app, server);
  publicationRoutes(app, server);
  reportRoutes(app, server);
  draftRoutes(app, server);
  adminRoutes(app, server);
  memberRoutes(app, server);
  settingsRoutes(app, server);
  signInRoutes(app, server, signingIn);
  return app;
};
