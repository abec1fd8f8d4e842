import type { Status } from '../../../guides/contracts/page-to-worker.ts';
import type { Failure, Result } from '../../../guides/contracts/result.ts';
import { collectMyData } from '../../../storage/my-data/collect-my-data.ts';
import { eraseMyData } from '../../../storage/my-data/erase-my-data.ts';
import { writeSetting } from '../../../storage/settings/write-setting.ts';
import { listSilences } from '../../../storage/silences/list-silences.ts';
import { forgetTabs } from '../forget-tabs.ts';
import { listSites } from '../list-sites.ts';
import { pauseAlarm } from '../pause-alarm.ts';
import { readManaged } from '../read-managed.ts';
import { readStatus } from '../read-status.ts';
import { refreshStages } from '../refresh-stage.ts';
import { registerSentinel } from '../register-sentinel.ts';
import { spreadSettings } from '../spread-settings.ts';
import { type WorkerContext, withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

const settled = async (context: WorkerContext): Promise<Result<Status>> => {
  await spreadSettings(context);
  return { ok: true, value: await readStatus(context) };
};

/** How long a page waits to be told what is wrong with the policy, in ms: a browser that has just started may say so much later. */
const patience = 300;

const problemsOfPolicy = (): Promise<Failure[]> =>
  Promise.race([
    readManaged().then(({ problems }) => problems),
    new Promise<Failure[]>(resolve => setTimeout(resolve, patience, [])),
  ]);

/** Consent, pause, sites, silences and the person's own data. */
export const statusRequests = {
  'status/get': async context => {
    const status = await readStatus(context);
    const problems = await problemsOfPolicy();
    return { ok: true, value: { ...status, ...(problems.length > 0 && { policyProblems: problems }) } };
  },
  'consent/give': context =>
    withDatabase(context, async database => {
      await writeSetting(database, 'consent', { state: 'given', at: context.now() });
      return settled(context);
    }),
  'consent/refuse': (context, { erase }) =>
    withDatabase(context, async database => {
      await writeSetting(database, 'consent', { state: 'refused', at: context.now() });
      if (erase) {
        await eraseMyData(database);
        void context.sync.run('person');
      }
      return settled(context);
    }),
  'status/pause': (context, { minutes }) =>
    withDatabase(context, async database => {
      const until = minutes > 0 ? context.now() + minutes * 60_000 : undefined;
      await writeSetting(database, 'pausedUntil', until);
      await pauseAlarm.set(until);
      return settled(context);
    }),
  'sites/list': async context => ({ ok: true, value: await listSites(context) }),
  'sites/changed': async context => {
    await registerSentinel(context);
    return { ok: true, value: await listSites(context) };
  },
  'silences/list': context =>
    withDatabase(context, async database => ({
      ok: true,
      value: await listSilences(database, context.now()),
    })),
  'silences/remove': (context, { key }) =>
    withDatabase(context, async database => {
      await database.silences.delete(key);
      return { ok: true, value: null };
    }),
  'my-data/export': context =>
    withDatabase(context, async database => {
      const text = `${JSON.stringify(await collectMyData(database), null, 2)}\n`;
      return { ok: true, value: { name: 'handrail-my-data.json', text } };
    }),
  'my-data/erase': context =>
    withDatabase(context, async database => {
      await eraseMyData(database);
      void context.sync.run('person');
      await forgetTabs(context);
      await refreshStages(context);
      return { ok: true, value: null };
    }),
} satisfies Partial<PageHandlers>;
