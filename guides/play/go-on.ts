import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';
import { type Walk, walk } from './walk.ts';

/**
 * Takes a run on from the step at hand, with what that tells. A step that the person saw is one to come back to; one
 * that only waited is not.
 *
 * @param onward a later position, or null for the end
 */
export const goOn = (run: Run, signals: SignalDraft[], onward: number | null, scene: Walk): Transition => {
  const step = scene.guide.steps.find(each => each.id === run.step);
  const isWay = run.shown && step?.kind !== 'wait' && onward !== null;
  const trail = isWay ? [...run.trail, run.step] : run.trail;
  return walk({ run: { ...run, trail }, signals, onward }, scene);
};
