import { createApp } from './create-app.ts';
import { type ServerSecret, serverSecret } from './access/server-secret.ts';
import type { Engine } from './database/engine.ts';
import { ingestQueue } from './ingest/ingest-queue.ts';
import type { ServerContext } from './server-context.ts';
import { workspaceDirectory } from './workspaces/workspace-directory.ts';

/** What a server is made of. */
export interface ServerParts extends Pick<ServerContext, 'now' | 'publicOrigin' | 'addressOf' | 'log'> {
  /** Migrated already. */
  engine: Engine;
  /** At least 32 bytes that all servers of the installation share. */
  secretBytes: Uint8Array;
}

/** A server without a socket. */
export interface CreatedServer {
  context: ServerContext;
  /** Answers a request. */
  fetch(request: Request): Promise<Response>;
}

/** Puts a server together. Nothing is started. */
export const createServer = ({ secretBytes, ...parts }: ServerParts): CreatedServer => {
  const secret: ServerSecret = serverSecret(secretBytes);
  const context: ServerContext = {
    ...parts,
    secret,
    queue: ingestQueue(parts.engine, secret, parts.now),
    workspaceOf: workspaceDirectory(parts.engine, parts.now),
  };
  const app = createApp(context);
  return { context, fetch: async request => app.fetch(request) };
};
