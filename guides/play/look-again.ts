import type { Step } from '../schema/step.ts';
import { consider } from './consider.ts';
import { goOn } from './go-on.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';
import type { Walk } from './walk.ts';

/**
 * More is known now than when the run came to the step at hand: it may be done already, or its wait may be over.
 *
 * @param told the page was asked, so that what is not known now will not be known by asking
 * @returns null where it changes nothing
 */
export const lookAgain = (run: Run, step: Step, scene: Walk, told: boolean): Transition | null => {
  const { guide, circumstances } = scene;
  const considered = consider(run, guide, guide.steps.indexOf(step), circumstances, told);
  if (considered.onward !== undefined) {
    return goOn(considered.run, considered.signals, considered.onward, scene);
  }
  return considered.run === run ? null : { run: considered.run, signals: considered.signals };
};
