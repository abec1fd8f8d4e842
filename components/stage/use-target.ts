import { useLayoutEffect, useState } from 'preact/hooks';
import type { Target } from '../../guides/schema/target.ts';
import type { StageTools } from './stage-tools.ts';
import type { Sight } from './watch-sight.ts';

/** How long a page gets to show the target before it is said not to be there, in milliseconds. */
const patience = 2500;

/** Where the search for a target stands. */
export type TargetState = Sight | { state: 'searching' };

/**
 * Looks for a target until it is there and keeps an eye on it from then on. What is not there is *searching* for a
 * while before it is *absent* or *unsure*, because pages load late; it is shown whenever it appears. The row of a list
 * that draws only what is in view is scrolled to, once.
 *
 * @param key another key starts the search anew
 */
export const useTarget = (target: Target, key: string, tools: StageTools): TargetState => {
  const [state, setState] = useState<{ key: string; sight: TargetState }>();
  // In the same frame as the view: the person may be on the way to the target already.
  useLayoutEffect(() => {
    let stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let patient = true;
    let hasBrought = false;
    let last: Sight = { state: 'absent' };
    const settle = (): void =>
      setState({ key, sight: last.state !== 'found' && patient ? { state: 'searching' } : last });
    const watch = (): void => {
      stop.abort();
      stop = new AbortController();
      tools.watch(target, onSight, stop.signal);
    };
    const giveUp = async (): Promise<void> => {
      // Once more with fresh eyes: nothing tells of a shadow root that comes to an element that is there already.
      watch();
      const { signal } = stop;
      if (last.state !== 'found' && target.place && !hasBrought) {
        hasBrought = true;
        await tools.bringRowIn(target, signal);
      }
      if (signal.aborted || last.state === 'found') return;
      patient = false;
      settle();
    };
    const onSight = (sight: Sight): void => {
      const lost = last.state === 'found' && sight.state !== 'found';
      last = sight;
      if (sight.state === 'found' || lost) {
        clearTimeout(timer);
        timer = undefined;
        patient = true;
      }
      if (sight.state !== 'found' && patient) timer ??= setTimeout(giveUp, patience);
      settle();
    };
    watch();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [key]);
  return state?.key === key ? state.sight : { state: 'searching' };
};
