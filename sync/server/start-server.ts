import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createServer } from './create-server.ts';
import { migrate } from './database/migrate.ts';
import { openEngine } from './database/open-engine.ts';
import type { ServerContext } from './server-context.ts';
import { keepHourly } from './upkeep/keep-hourly.ts';

/** How long a client may take over its headers, and over all of a request, in ms: who is slower is cut off. */
const headersWithin = 10_000;
const requestWithin = 60_000;
/** How often it is looked who is too slow, in ms. */
const lookEvery = 2000;
/** How long requests under way may take when the server is to stop, in ms. */
const stopWithin = 10_000;

/** How a server is started. */
export interface StartOptions {
  /** A file for SQLite, or the address of a PostgreSQL database. */
  database: string;
  secretBytes: Uint8Array;
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** Where devices reach it; what it listens on by itself. */
  publicOrigin?: string | undefined;
  /** Who has it may read the metrics from elsewhere. */
  metricsToken?: string | undefined;
  log: ServerContext['log'];
}

/** A server that answers. */
export interface StartedServer {
  context: ServerContext;
  origin: string;
  /** Lets requests under way finish, takes no more, and closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date, and listens. */
export const startServer = async (options: StartOptions): Promise<StartedServer> => {
  const engine = openEngine(options.database);
  const { from, to } = await migrate(engine);
  if (from !== to) options.log({ event: 'migrated', from, to });
  const listener = createAdaptorServer({
    fetch: (request, { incoming }) => created.fetch(request, incoming.socket.remoteAddress ?? ''),
    serverOptions: {
      headersTimeout: headersWithin,
      requestTimeout: requestWithin,
      connectionsCheckingInterval: lookEvery,
    },
  }) as Server;
  listener.listen(options.port, options.host);
  await once(listener, 'listening');
  const address = listener.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const shown = /^(127\.|::1$|localhost$)/.test(options.host) ? 'localhost' : options.host;
  const origin = `http://${shown}:${port}`;
  const created = createServer({
    engine,
    secretBytes: options.secretBytes,
    now: Date.now,
    publicOrigin: options.publicOrigin ?? origin,
    log: options.log,
    metricsToken: options.metricsToken,
  });
  const endKeeping = keepHourly(created.context);
  return {
    context: created.context,
    origin,
    async stop() {
      const closed = once(listener, 'close');
      listener.close();
      created.context.news.close();
      listener.closeIdleConnections();
      const late = setTimeout(() => listener.closeAllConnections(), stopWithin);
      await closed;
      clearTimeout(late);
      await endKeeping();
      await engine.close();
    },
  };
};
