import type { ServerSecret } from './access/server-secret.ts';
import type { NewsDesk } from './content/news-desk.ts';
import type { RecentChanges } from './content/recent-changes.ts';
import type { Engine } from './database/engine.ts';
import type { IngestQueue } from './ingest/ingest-queue.ts';
import type { ServerMetrics } from './observe/server-metrics.ts';
import type { KnownWorkspace } from './workspaces/workspace-directory.ts';

/** What the routes work with. */
export interface ServerContext {
  engine: Engine;
  secret: ServerSecret;
  queue: IngestQueue;
  /** Answers with changes that many ask for at once. */
  changes: RecentChanges;
  /** Where devices wait for publications. */
  news: NewsDesk;
  metrics: ServerMetrics;
  /** Epoch milliseconds. */
  now(): number;
  /** Where people and devices reach the server: an origin without a path. */
  publicOrigin: string;
  /** What is needed of a workspace at every request. */
  workspaceOf(workspace: number): Promise<KnownWorkspace>;
  /** The network address that a request came from, as far as it is known. */
  addressOf(request: Request): string;
  /** Writes one line for those who run the server: what happened, never what it was about. */
  log(entry: Readonly<Record<string, string | number>>): void;
}
