import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signal } from '../../../guides/schema/signal.ts';
import type { Role } from '../../../sync/protocol/role.ts';
import { makeLink } from '../../../sync/server/access/make-link.ts';
import { startServer } from '../../../sync/server/start-server.ts';
import { createWorkspace } from '../../../sync/server/workspaces/create-workspace.ts';
import { TestDevice } from '../../fixtures/server/test-device.ts';

/** The server of a workspace, listening on this machine, with a database of its own. */
export interface WorkspaceServer {
  origin: string;
  /** A link to join with in a role, and its code. */
  link(role: Role): Promise<{ link: string; code: string }>;
  /** A colleague's device that has joined. */
  device(role: Role): Promise<TestDevice>;
  /** Publishes a guide file. */
  publish(by: TestDevice, file: string): Promise<void>;
  /** All that it holds of a person. */
  signalsOf(person: string): Promise<Signal[]>;
  stop(): Promise<void>;
}

/** Starts a server on SQLite and makes a workspace on it. */
export const startWorkspaceServer = async (): Promise<WorkspaceServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-server-'));
  const { context, origin, stop } = await startServer({
    database: join(folder, 'handrail.db'),
    secretBytes: randomBytes(32),
    host: '127.0.0.1',
    port: 0,
    log: () => undefined,
  });
  const workspace = await context.engine.transaction(transaction =>
    createWorkspace(context, transaction, { name: 'Ward 7', timeZone: 'UTC' }),
  );
  const link: WorkspaceServer['link'] = role => {
    const order = { workspace: workspace.id, role, uses: null, days: 1, by: 'test' };
    return context.engine.transaction(transaction => makeLink(context, transaction, order));
  };
  return {
    origin,
    link,
    async device(role) {
      const device = await TestDevice.create(fetch, Date.now);
      device.origin = origin;
      await device.enrol((await link(role)).code);
      return device;
    },
    async publish(by, file) {
      const answer = await by.ask('POST', '/v1/publications', { kind: 'guide', body: file });
      if (answer.status !== 200) throw new Error(await answer.text());
    },
    async signalsOf(person) {
      const rows = await context.engine.snapshot(transaction =>
        transaction.rows<{ body: string }>('listSignalsOfPerson', [workspace.id, person]),
      );
      return rows.map(({ body }) => JSON.parse(body) as Signal);
    },
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
