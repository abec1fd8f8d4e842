import { html } from 'hono/html';
import { noteAudit } from '../access/note-audit.ts';
import type { signIns } from '../access/sign-ins.ts';
import type { ServerContext } from '../server-context.ts';
import { answerPage } from './answer-page.ts';
import { rateLimit } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** Sign-ins a minute that one device begins. */
const beginningsPerMinute = 10;
/** Sign-ins a minute that come back from one address; a whole company may be behind one. */
const endingsPerMinute = 300;

const signedIn = {
  title: 'You are signed in',
  content: html`<p>You may close this tab and go on in Handrail.</p>`,
};

/** The page that a provider sends people back to. It stands before the routes that ask for a token: a tab has none. */
export const signInPage = (
  app: Routes,
  server: ServerContext,
  { finish }: ReturnType<typeof signIns>,
): void => {
  const limit = rateLimit(endingsPerMinute, server.now);
  app.get('/v1/sign-ins/callback', async context => {
    try {
      limit(server.addressOf(context.req.raw));
      await finish(new URL(context.req.url).searchParams);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { title, status } = error.problem;
      return answerPage(context, { title: 'You are not signed in', content: html`<p>${title}</p>` }, status);
    }
    return answerPage(context, signedIn);
  });
};

/** How somebody signs in on a device, and out. */
export const signInRoutes = (
  app: Routes,
  server: ServerContext,
  { start }: ReturnType<typeof signIns>,
): void => {
  const limit = rateLimit(beginningsPerMinute, server.now);
  app.post('/v1/sign-ins', async context => {
    const { device, workspace } = context.get('bearer');
    limit(device);
    return context.json(await start({ id: device, workspace }));
  });
  app.delete('/v1/sign-ins', async context => {
    const { device, workspace } = context.get('bearer');
    await server.engine.transaction(async transaction => {
      await transaction.run('bindMember', [device, null, null]);
      await noteAudit(server, transaction, { workspace, actor: device, action: 'sign-out', subject: device });
    });
    return context.json({ signedOut: true });
  });
};
