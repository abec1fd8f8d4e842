import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { ServerContext } from '../server-context.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** What a proxy adds: then the address is the proxy’s, and says nothing of who asks. */
const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

/** What the server counts of itself, for those who run it: on the same machine, or with the token that it was started with. */
export const metricsRoute = (app: Routes, server: ServerContext, token: string | undefined): void => {
  const isHere = ({ req }: Context): boolean =>
    /^(::1|(::ffff:)?127(\.\d+){3})$/.test(server.addressOf(req.raw)) &&
    !proxyHeaders.some(name => req.header(name) !== undefined);
  const hasToken = ({ req }: Context): boolean =>
    token !== undefined && isSame(req.header('authorization') ?? '', `Bearer ${token}`);
  app.get('/metrics', context => {
    if (!isHere(context) && !hasToken(context))
      throw new Refusal(
        'forbidden',
        'Metrics are read on the server’s own machine, or with the token that it was started with.',
      );
    return context.body(server.metrics.text(), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
};

/** In the same time wherever they differ. */
const isSame = (left: string, right: string): boolean => {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(left), hash(right));
};
