import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RunProps } from '../../run-props.ts';
import { type FramedFind, seekInFrames } from './seek-in-frames.ts';

/** How long frames get to show the target before it is said not to be there, in milliseconds: they load after their page. */
const patience = 3500;

/** Where the search for a target in frames stands. */
export type FramedState = { state: 'found'; find: FramedFind } | { state: 'searching' | 'absent' | 'unsure' };

/** What is known of a target in frames. */
export interface FramedTarget {
  sight: FramedState;
  /** To be called when the target has moved inside its frame. */
  moved: { current?: (() => void) | undefined };
}

/**
 * Looks for a target in the frames of the tab until it is there, and keeps an eye on it from then on.
 *
 * @param key another key starts the search anew
 * @param waitSeconds how long to go on looking beyond the usual
 */
export const useFramedTarget = ({ run, tools }: RunProps, key: string, waitSeconds = 0): FramedTarget => {
  const [state, setState] = useState<{ key: string; sight: FramedState }>();
  const moved = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const stop = new AbortController();
    let patient = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: FramedState = { state: 'absent' };
    let told: FramedState | undefined;
    const settle = (): void => {
      const next: FramedState = last.state !== 'found' && patient ? { state: 'searching' } : last;
      const isSame =
        next.state === told?.state &&
        (next.state !== 'found' || told.state !== 'found' || next.find === told.find);
      if (isSame) {
        // It only moved: that is no matter for a drawing of everything.
        moved.current?.();
        return;
      }
      told = next;
      setState({ key, sight: next });
    };
    const wait = (): void => {
      timer ??= setTimeout(
        () => {
          patient = false;
          settle();
        },
        patience + waitSeconds * 1000,
      );
    };
    const onChange = (next: FramedState): void => {
      if (next.state === 'found' || last.state === 'found') {
        clearTimeout(timer);
        timer = undefined;
        patient = true;
      }
      last = next;
      if (next.state !== 'found' && patient) wait();
      settle();
    };
    wait();
    seekInFrames({ run, tools, onChange, signal: stop.signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [key]);
  return { sight: state?.key === key ? state.sight : { state: 'searching' }, moved };
};
