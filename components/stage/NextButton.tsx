import type { RunProps } from './run-props.ts';
import { trusted } from './trusted.ts';

/** The button that ends a step which the person only has to read. */
export const NextButton = ({ run, words, tools }: RunProps) => (
  <button
    type="button"
    class="main"
    onClick={trusted(() => tools.say({ type: 'stage/step-done', run: run.id, revision: run.revision }))}
  >
    {run.step.number < run.length ? words.next : words.finish}
  </button>
);
