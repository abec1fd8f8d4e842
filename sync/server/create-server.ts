import { type ServerSecret, serverSecret } from './access/server-secret.ts';
import { newsDesk } from './content/news-desk.ts';
import { recentChanges } from './content/recent-changes.ts';
import { createApp } from './create-app.ts';
import type { Engine } from './database/engine.ts';
import { ingestQueue } from './ingest/ingest-queue.ts';
import { serverMetrics } from './observe/server-metrics.ts';
import { watchEngine } from './observe/watch-engine.ts';
import type { ServerContext } from './server-context.ts';
import { workspaceDirectory } from './workspaces/workspace-directory.ts';

/** What a server is made of. */
export interface ServerParts extends Pick<ServerContext, 'now' | 'publicOrigin' | 'log'> {
  /** Migrated already. */
  engine: Engine;
  /** At least 32 bytes that all servers of the installation share. */
  secretBytes: Uint8Array;
  /** Who has it may read the metrics from elsewhere. */
  metricsToken?: string | undefined;
}

/** A server without a socket. */
export interface CreatedServer {
  context: ServerContext;
  /**
   * Answers a request.
   *
   * @param address the network address that it came from
   */
  fetch(request: Request, address?: string): Promise<Response>;
}

/** Puts a server together. Nothing is started. */
export const createServer = ({ secretBytes, metricsToken, ...parts }: ServerParts): CreatedServer => {
  const secret: ServerSecret = serverSecret(secretBytes);
  const addresses = new WeakMap<Request, string>();
  const metrics = serverMetrics(() => queue.waiting());
  const engine = watchEngine(parts.engine, metrics.transaction);
  const queue = ingestQueue(engine, secret, parts.now);
  const context: ServerContext = {
    ...parts,
    engine,
    metrics,
    addressOf: request => addresses.get(request) ?? '',
    secret,
    queue,
    changes: recentChanges({ engine, secret }),
    news: newsDesk(engine),
    workspaceOf: workspaceDirectory(engine, parts.now),
  };
  const app = createApp(context, metricsToken);
  return {
    context,
    async fetch(request, address = '') {
      addresses.set(request, address);
      return app.fetch(request);
    },
  };
};
