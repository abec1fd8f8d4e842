import { useEffect } from 'preact/hooks';
import { plainTextOf } from '../../../shared/plain-text-of.ts';
import { progressOf } from '../../progress-of.ts';
import type { RunProps } from '../../run-props.ts';
import { useSeen } from '../use-seen.ts';

/** How a step comes to be known as shown. */
export interface Shown {
  /** It is drawn. Default true. */
  isDrawn?: boolean;
  /** What a screen reader says after the step's text. */
  more?: string;
}

/** Tells the worker that a step is shown, once the person can see it, and has a screen reader say it. */
export const useShown = (
  { run, words, tools }: RunProps,
  { isDrawn = true, more = '' }: Shown = {},
): void => {
  const seen = useSeen(tools.document, run.revision) && isDrawn;
  useEffect(() => {
    if (!seen) return;
    tools.say({ type: 'stage/step-shown', run: run.id, revision: run.revision });
    tools.announce(`${progressOf(run, words)}. ${plainTextOf(run.step.text)} ${more}`.trim());
  }, [seen, run.revision]);
};
