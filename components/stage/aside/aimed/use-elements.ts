import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../../../../guides/schema/target.ts';
import type { StageTools } from '../../stage-tools.ts';
import type { Light } from './Lights.tsx';

/**
 * The elements of several targets, as far as they are found, in the order of the targets.
 *
 * @param key another key looks for them anew
 */
export const useElements = (targets: readonly Target[], key: string, tools: StageTools): readonly Light[] => {
  const [found, setFound] = useState<ReadonlyMap<number, Light>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    setFound(new Map());
    for (const [at, target] of targets.entries()) {
      tools.watch(
        target,
        sight => {
          setFound(before => {
            const after = new Map(before);
            if (sight.state === 'found') after.set(at, { element: sight.element, region: target.region });
            else after.delete(at);
            return after;
          });
        },
        stop.signal,
      );
    }
    return () => stop.abort();
  }, [key]);
  return targets.flatMap((_, at) => found.get(at) ?? []);
};
