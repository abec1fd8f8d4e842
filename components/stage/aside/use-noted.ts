import { useEffect } from 'preact/hooks';
import type { RunProps } from '../run-props.ts';
import type { KnownFacts } from './use-facts.ts';

/** Tells the worker what the page says of a step, once everything is known and whenever it changes. */
export const useNoted = ({ run, tools, known }: RunProps & { known: KnownFacts }): void => {
  const { facts, complete } = known;
  useEffect(() => {
    if (complete) tools.say({ type: 'stage/step-noted', run: run.id, revision: run.revision });
  }, [complete, facts, run.step.id]);
};
