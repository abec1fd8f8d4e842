import { findProvider } from '../access/find-provider.ts';
import { noteAudit } from '../access/note-audit.ts';
import { requireAdminLeft } from '../access/require-admin-left.ts';
import type { ServerContext } from '../server-context.ts';
import {
  type SignInSettings,
  type WorkspaceRow,
  type WorkspaceSettings,
  workspaceSettingsSchema,
} from '../workspaces/workspace.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** What admins may set for their workspace. Servers beside each other know of it after ten seconds. */
export const settingsRoutes = (app: Routes, server: ServerContext): void => {
  const { engine, secret } = server;
  const read = async (workspace: number): Promise<WorkspaceSettings> => {
    const [row] = await engine.snapshot(transaction =>
      transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]),
    );
    return workspaceSettingsSchema.parse(JSON.parse(row?.settings ?? '{}'));
  };
  app.get('/v1/settings', async context => context.json(shown(await read(context.get('bearer').workspace))));
  app.put('/v1/settings', async context => {
    const { device: actor, workspace } = context.get('bearer');
    const { signIn, ...wanted } = await readBody(context, workspaceSettingsSchema, 20_000);
    const before = await read(workspace);
    const settings = signIn ? { ...wanted, signIn: await tried(sealed(signIn, before.signIn)) } : wanted;
    await engine.transaction(async transaction => {
      await transaction.rows('lockWorkspace', [workspace]);
      await transaction.run('writeWorkspaceSettings', [workspace, JSON.stringify(settings)]);
      await requireAdminLeft(transaction, workspace);
      const subject = changed(before, settings).join(' ');
      if (subject) await noteAudit(server, transaction, { workspace, actor, action: 'settings', subject });
    });
    return context.json(shown(settings));
  });

  /** The secret goes to the one provider that it was given for, and to no other. */
  const sealed = (
    { clientSecret, ...signIn }: SignInSettings,
    before: SignInSettings | undefined,
  ): SignInSettings => {
    if (clientSecret) return { ...signIn, clientSecret: secret.seal(clientSecret) };
    const isSame = before?.issuer === signIn.issuer && before.clientId === signIn.clientId;
    const kept = clientSecret === undefined && isSame ? before.clientSecret : undefined;
    return { ...signIn, ...(kept ? { clientSecret: kept } : {}) };
  };
  /** With the issuer as the provider itself writes it. */
  const tried = async (signIn: SignInSettings): Promise<SignInSettings> => {
    try {
      const { issuer } = (await findProvider(secret, signIn)).serverMetadata();
      return { ...signIn, issuer };
    } catch {
      throw new Refusal(
        'malformed',
        'signIn.issuer is not the address of an OpenID provider that answers; give what the provider calls its issuer.',
        { field: 'signIn.issuer' },
      );
    }
  };
};

const shown = ({ signIn, ...settings }: WorkspaceSettings): WorkspaceSettings =>
  signIn ? { ...settings, signIn: { issuer: signIn.issuer, clientId: signIn.clientId } } : settings;

const changed = (before: WorkspaceSettings, after: WorkspaceSettings): string[] => {
  const names = Object.keys(workspaceSettingsSchema.shape) as (keyof WorkspaceSettings)[];
  return names.filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
};
