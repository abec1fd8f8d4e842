import { useEffect } from 'preact/hooks';
import type { RunProps } from '../../run-props.ts';

/** Ends a step when what the person is to bring about appears in the page, whatever becomes of the step's own target. */
export const useAppearance = ({ run, tools }: RunProps): void => {
  const { advance } = run.step;
  const awaited = advance.on === 'appears' ? advance.target : undefined;
  useEffect(() => {
    if (!awaited) return;
    const stop = new AbortController();
    const onSight = ({ state }: { state: string }): void => {
      if (state !== 'found') return;
      stop.abort();
      tools.say({ type: 'stage/step-done', run: run.id, revision: run.revision });
    };
    tools.watch(awaited, onSight, stop.signal);
    return () => stop.abort();
  }, [run.revision]);
};
