import { readSetting } from '../../storage/settings/read-setting.ts';
import { writeSetting } from '../../storage/settings/write-setting.ts';
import { checkPolicy } from './check-policy.ts';
import type { PolicySource } from './keep-policy.ts';
import type { WorkerContext } from './worker-context.ts';

/** Where the policy is remembered over the end of the browser: among the settings. */
export const rememberedPolicy = (
  opened: WorkerContext['opened'],
): Pick<PolicySource, 'recall' | 'remember'> => ({
  async recall() {
    const now = await opened();
    const stored = now.state === 'ready' ? await readSetting(now.database, 'policy') : undefined;
    // An older Handrail may have stored it.
    return stored && checkPolicy(stored).policy;
  },
  async remember(policy) {
    const now = await opened();
    if (now.state === 'ready') await writeSetting(now.database, 'policy', policy);
  },
});
