import { longestWait } from '../../protocol/news.ts';
import type { ServerContext } from '../server-context.ts';
import { rateLimit } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** How often a device may ask in a minute: one that waits asks three times. */
const asksPerMinute = 60;
/** Seconds after which a server at which too many wait may have room again. */
const waitForRoom = 30;

/** Lets devices wait for news of published content. */
export const newsRoute = (app: Routes, server: ServerContext): void => {
  const limit = rateLimit(asksPerMinute, server.now);
  app.get('/v1/news', async context => {
    const { device, workspace } = context.get('bearer');
    limit(device);
    const whole = (name: string, most: number): number => {
      const value = Number(context.req.query(name) ?? 0);
      if (Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
      throw new Refusal('malformed', `${name} is not a whole number from 0 to ${most}; give one.`, {
        field: name,
      });
    };
    const [since, wait] = [whole('since', Number.MAX_SAFE_INTEGER), whole('wait', longestWait)];
    const told = server.news.wait(workspace, since, wait, context.req.raw.signal);
    if (!told)
      throw new Refusal('too-many', 'Too many wait here already; try again soon.', {
        retryAfter: waitForRoom,
      });
    return context.json({ sequence: await told });
  });
};
