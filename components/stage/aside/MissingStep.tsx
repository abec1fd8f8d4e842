import type { RunProps } from '../run-props.ts';
import { StepBody } from '../StepBody.tsx';
import { trusted } from '../trusted.ts';
import { CornerCard } from './CornerCard.tsx';

import type { MissingTarget } from './mount-aside.ts';

/** Says in one sentence that the step's place is not there, and offers ways on. It points at nothing. */
export const MissingStep = (props: RunProps & MissingTarget) => {
  const { words, tools, state } = props;
  return (
    <CornerCard label={words.handrail} document={tools.document} class="step" onEscape={tools.leaveFocus}>
      <StepBody {...props} say={words[state]} canSkip={state !== 'searching'}>
        {state !== 'searching' && (
          <button type="button" class="main" onClick={trusted(props.onTryAgain)}>
            {words.tryAgain}
          </button>
        )}
      </StepBody>
    </CornerCard>
  );
};
