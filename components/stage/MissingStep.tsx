import { useEffect, useState } from 'preact/hooks';
import { CornerCard } from './CornerCard.tsx';
import type { RunProps } from './Run.tsx';
import { StepBody } from './StepBody.tsx';
import { trusted } from './trusted.ts';

/** How long a search goes on in silence, in milliseconds: most pages are there by then. */
const silence = 600;

/** Says in one sentence that the step's place is not there, and offers ways on. It points at nothing. */
export const MissingStep = (
  props: RunProps & { state: 'searching' | 'absent' | 'unsure'; onTryAgain(): void },
) => {
  const { run, words, tools, state } = props;
  const [silent, setSilent] = useState(true);
  useEffect(() => {
    setSilent(true);
    const timer = setTimeout(() => setSilent(false), silence);
    return () => clearTimeout(timer);
  }, [run.revision]);
  if (state === 'searching' && silent) return null;
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
