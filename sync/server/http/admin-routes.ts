import { z } from '../../../guides/schema/zod.ts';
import { joinLinkRequestSchema } from '../../protocol/join-link.ts';
import { makeLink } from '../access/make-link.ts';
import { noteAudit } from '../access/note-audit.ts';
import { requireAdminLeft } from '../access/require-admin-left.ts';
import { insertKey } from '../content/insert-key.ts';
import { signHead } from '../content/sign-head.ts';
import type { ServerContext } from '../server-context.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** What admins may do: let devices in, shut them out, give a new key, and read who did what. */
export const adminRoutes = (app: Routes, server: ServerContext): void => {
  const { engine, now } = server;
  app.post('/v1/links', async context => {
    const { device, workspace } = context.get('bearer');
    const order = await readBody(context, joinLinkRequestSchema, 4000);
    const { link } = await engine.transaction(async transaction => {
      await noteAudit(server, transaction, { workspace, actor: device, action: 'link', subject: order.role });
      return makeLink(server, transaction, { ...order, workspace, by: device });
    });
    return context.json({ link });
  });
  app.get('/v1/devices', async context => {
    const { workspace } = context.get('bearer');
    return context.json({
      devices: await engine.snapshot(transaction => transaction.rows('listDevices', [workspace, 10_000])),
    });
  });
  app.delete('/v1/devices/:device', async context => {
    const { device: actor, workspace } = context.get('bearer');
    const device = context.req.param('device');
    if (!z.uuid().safeParse(device).success)
      throw new Refusal('malformed', 'The device is not a UUID; give one of the list.', { field: 'device' });
    await engine.transaction(async transaction => {
      await transaction.rows('lockWorkspace', [workspace]);
      if ((await transaction.run('revokeDevice', [workspace, device, now()])) === 0)
        throw new Refusal(
          'not-found',
          'There is no such device in the workspace, or it is shut out already.',
        );
      await requireAdminLeft(transaction, workspace);
      await noteAudit(server, transaction, { workspace, actor, action: 'revoke', subject: device });
    });
    return context.json({ revoked: device });
  });
  app.post('/v1/keys', async context => {
    const { device, workspace } = context.get('bearer');
    await engine.transaction(async transaction => {
      // Locks the workspace, so that nothing is published between the key and its first head.
      await transaction.rows('raiseSequence', [workspace, 1]);
      await insertKey(server, transaction, workspace);
      await signHead(server, transaction, workspace);
      await noteAudit(server, transaction, { workspace, actor: device, action: 'key', subject: 'workspace' });
    });
    return context.json({ done: true });
  });
  app.get('/v1/audit', async context => {
    const { workspace } = context.get('bearer');
    const before = context.req.query('before') ?? 'g';
    return context.json({
      entries: await engine.snapshot(transaction => transaction.rows('listAudit', [workspace, before, 500])),
    });
  });
};
