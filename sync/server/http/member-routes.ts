import { z } from '../../../guides/schema/zod.ts';
import { type Member, memberChangeSchema } from '../../protocol/member.ts';
import { noteAudit } from '../access/note-audit.ts';
import { requireAdminLeft } from '../access/require-admin-left.ts';
import type { ServerContext } from '../server-context.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** What admins may do about those who sign in: see them, and say what they may do. */
export const memberRoutes = (app: Routes, server: ServerContext): void => {
  app.get('/v1/members', async context => {
    const { workspace } = context.get('bearer');
    return context.json({
      members: await server.engine.snapshot(transaction =>
        transaction.rows<Member>('listMembers', [workspace]),
      ),
    });
  });
  app.put('/v1/members/:member', async context => {
    const { device: actor, workspace } = context.get('bearer');
    const member = context.req.param('member');
    if (!z.uuid().safeParse(member).success)
      throw new Refusal('malformed', 'The member is not a UUID; give one of the list.', { field: 'member' });
    const { role } = await readBody(context, memberChangeSchema, 4000);
    await server.engine.transaction(async transaction => {
      await transaction.rows('lockWorkspace', [workspace]);
      if ((await transaction.run('writeMemberRole', [workspace, member, role])) === 0)
        throw new Refusal('not-found', 'There is no such member in the workspace.');
      await requireAdminLeft(transaction, workspace);
      await noteAudit(server, transaction, {
        workspace,
        actor,
        action: 'role',
        subject: `${member} ${role}`,
      });
    });
    return context.json({ id: member, role });
  });
};
