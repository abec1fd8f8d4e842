import { makeLink } from '../access/make-link.ts';
import type { StartedServer } from '../start-server.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import type { ServerOptions } from './read-options.ts';

/** Days for which the first admin's link counts. */
const adminLinkDays = 7;

/**
 * What a server says when it has started. The first time it makes a workspace, and says how its admin and its browsers join it;
 * these codes are shown once and stored nowhere.
 */
export const welcome = async (
  { context, origin }: StartedServer,
  { workspaceName, timeZone }: Pick<ServerOptions, 'workspaceName' | 'timeZone'>,
): Promise<string> =>
  context.engine.transaction(async transaction => {
    // Of several servers that start together one makes the workspace.
    await transaction.run('lockSchema');
    const [known] = await transaction.rows<WorkspaceRow>('listWorkspaces');
    const listening = `Handrail’s server listens on ${origin}`;
    if (known) return `${listening}, for “${known.name}”.`;
    const workspace = await createWorkspace(context, transaction, { name: workspaceName, timeZone });
    const order = { workspace: workspace.id, by: 'first start' };
    const admin = await makeLink(context, transaction, {
      ...order,
      role: 'admin',
      uses: 1,
      days: adminLinkDays,
    });
    const everybody = await makeLink(context, transaction, {
      ...order,
      role: 'employee',
      uses: null,
      days: null,
    });
    const policy = { workspace: { server: context.publicOrigin, code: everybody.code } };
    return `${listening}, for “${workspace.name}”.

The first admin joins with this link, once, within ${adminLinkDays} days: Handrail’s options, “Workspace”, “Join with a link”.

  ${admin.link}

Browsers that an organisation manages join by its policy for Handrail:

  ${JSON.stringify(policy)}

Neither is shown again.`;
  });
