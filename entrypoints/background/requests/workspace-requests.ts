import browser from 'webextension-polyfill';
import type { Result } from '../../../guides/contracts/result.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import { readSetting } from '../../../storage/settings/read-setting.ts';
import { writeSetting } from '../../../storage/settings/write-setting.ts';
import { readSync } from '../../../storage/sync/read-sync.ts';
import { readWorkspace } from '../../../storage/sync/read-workspace.ts';
import { spreadSettings } from '../spread-settings.ts';
import { syncAlarm } from '../sync/sync-alarm.ts';
import { type WorkerContext, withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** The server that the organisation's policy names. */
const serverOfPolicy = async (context: WorkerContext): Promise<string | undefined> => {
  const { workspace } = await context.policy();
  return workspace && new URL(workspace.server).origin;
};

/** For how many days a link counts. Own choice: a month to have everybody in, and then it is no open door. */
const linkDays = 30;

const done = { ok: true, value: null } as const;

/** Nobody signals from a browser under no name: then there is nothing to ask for either. */
const nothingHeld = `${JSON.stringify({ signals: [] }, null, 2)}\n`;

const leave = async (context: WorkerContext, database: HandrailDatabase): Promise<Result<null>> => {
  const enrolled = await readSync(database, 'enrolled');
  if (enrolled && enrolled.origin === (await serverOfPolicy(context))) {
    const message = 'Your organisation decided that this browser belongs to this workspace.';
    return { ok: false, error: { code: 'not-allowed', reason: 'workspace-by-policy', message } };
  }
  context.sync.cancel();
  await context.sync.over(database).leave();
  await syncAlarm.set(null);
  await spreadSettings(context);
  return done;
};

/** The workspace that this browser belongs to, and the sync with its server. */
export const workspaceRequests = {
  'workspace/get': context =>
    withDatabase(context, async database => ({
      ok: true,
      value: await readWorkspace(database, await serverOfPolicy(context)),
    })),
  'workspace/join': (context, { link }) =>
    withDatabase(context, async database => {
      const joined = await context.sync.over(database).join(link);
      if (!joined.ok) return joined;
      void context.sync.run('person');
      return done;
    }),
  'workspace/sync': context =>
    withDatabase(context, async database => {
      // Who has just signed in, or was given another role, presses this to see it.
      context.sync.over(database).renew();
      void context.sync.run('person');
      return done;
    }),
  'workspace/cancel': async context => {
    context.sync.cancel();
    return done;
  },
  'workspace/leave': context => withDatabase(context, database => leave(context, database)),
  'workspace/metered': (context, { on }) =>
    withDatabase(context, async database => {
      await writeSetting(database, 'metered', on || undefined);
      return done;
    }),
  'workspace/sign-in': context =>
    withDatabase(context, async database => {
      const answer = await context.sync.over(database).signIn();
      if (!answer.ok) return answer;
      await browser.tabs.create({ url: answer.value.address });
      return done;
    }),
  'workspace/link': (context, { role }) =>
    withDatabase(context, database =>
      context.sync.over(database).makeLink({ role, uses: role === 'admin' ? 1 : null, days: linkDays }),
    ),
  'workspace/export': context =>
    withDatabase(context, async database => {
      const person = await readSetting(database, 'person');
      const held = person === undefined ? undefined : await context.sync.over(database).readPerson(person);
      if (held && !held.ok && held.error.code !== 'not-found') return held;
      const text = held?.ok ? `${JSON.stringify(JSON.parse(held.value), null, 2)}\n` : nothingHeld;
      return { ok: true, value: { name: 'handrail-at-the-server.json', text } };
    }),
} satisfies Partial<PageHandlers>;
