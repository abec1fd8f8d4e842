import type { RunProps } from '../../run-props.ts';
import { trusted } from '../../trusted.ts';

/** The button that ends a step in which there is something else to do first, or which ends the guide. */
export const DoneButton = ({ run, tools, text, main }: RunProps & { text: string; main: boolean }) => (
  <button
    type="button"
    class={main ? 'main' : 'plain'}
    onClick={trusted(() => tools.say({ type: 'stage/step-done', run: run.id, revision: run.revision }))}
  >
    {text}
  </button>
);
