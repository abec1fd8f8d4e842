import type { Target } from '../../../../guides/schema/target.ts';
import type { StageTools } from '../../stage-tools.ts';
import type { Sight } from '../../watch-sight.ts';

/** What the page shows of a target at this moment, looked for with fresh eyes. */
export const lookNow = (target: Target, tools: StageTools): Sight => {
  const stop = new AbortController();
  let sight: Sight = { state: 'absent' };
  tools.watch(
    target,
    now => {
      sight = now;
    },
    stop.signal,
  );
  stop.abort();
  return sight;
};
