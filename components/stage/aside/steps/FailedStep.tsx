import { useEffect } from 'preact/hooks';
import type { RichText } from '../../../../guides/schema/rich-text.ts';
import { plainTextOf } from '../../../shared/plain-text-of.ts';
import { trusted } from '../../trusted.ts';
import { StepCard } from './StepCard.tsx';
import type { AsideStepProps } from './step-props.ts';

/** Says what the author has to say where a step could not be shown, and goes on as they want. */
export const FailedStep = (props: AsideStepProps & { failure: RichText }) => {
  const { run, words, tools, failure } = props;
  useEffect(() => tools.announce(plainTextOf(failure)), [run.revision]);
  // The one way on is below, optional or not.
  const said = { ...run, step: { ...run.step, text: failure, optional: false } };
  return (
    <StepCard {...props} run={said}>
      <button
        type="button"
        class="main"
        onClick={trusted(() =>
          tools.say({ type: 'stage/step-skipped', run: run.id, revision: run.revision }),
        )}
      >
        {words.next}
      </button>
    </StepCard>
  );
};
