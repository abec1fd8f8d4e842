import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import type { WorkerContext } from './worker-context.ts';

/** The state of Handrail on this device. */
export const readStatus = async (context: WorkerContext): Promise<Status> => {
  const [opened, policy] = [await context.opened(), await context.policy()];
  const authoring = policy.authoring ?? true;
  if (opened.state !== 'ready') return { consent: 'unasked', policy, database: opened.state, authoring };
  const consent = await readSetting(opened.database, 'consent');
  const pausedUntil = (await readSetting(opened.database, 'pausedUntil')) ?? 0;
  return {
    consent: policy.notice ? 'managed' : (consent?.state ?? 'unasked'),
    policy,
    ...(pausedUntil > context.now() ? { pausedUntil } : {}),
    database: 'ready',
    authoring,
  };
};
