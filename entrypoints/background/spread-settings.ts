import { refreshStages } from './refresh-stage.ts';
import { registerSentinel } from './register-sentinel.ts';
import { tellSentinels } from './tell-sentinels.ts';
import type { WorkerContext } from './worker-context.ts';

/** Has every tab follow what was just decided on observing and offering. */
export const spreadSettings = async (context: WorkerContext): Promise<void> => {
  await registerSentinel(context);
  await tellSentinels(context);
  await refreshStages(context);
};
