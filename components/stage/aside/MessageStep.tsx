import { useEffect } from 'preact/hooks';
import { plainTextOf } from '../../shared/plain-text-of.ts';
import { NextButton } from '../NextButton.tsx';
import { progressOf } from '../progress-of.ts';
import type { RunProps } from '../run-props.ts';
import { StepBody } from '../StepBody.tsx';
import { CornerCard } from './CornerCard.tsx';
import { useSeen } from './use-seen.ts';

/** A step that stands alone. It moves on by "Next". */
export const MessageStep = (props: RunProps) => {
  const { run, words, tools } = props;
  const seen = useSeen(tools.document, run.revision);
  useEffect(() => {
    if (!seen) return;
    tools.say({ type: 'stage/step-shown', run: run.id, revision: run.revision });
    tools.announce(`${progressOf(run, words)}. ${plainTextOf(run.step.text)}`);
  }, [seen, run.revision]);
  return (
    <CornerCard label={words.handrail} document={tools.document} class="step" onEscape={tools.leaveFocus}>
      <StepBody {...props}>
        <NextButton {...props} />
      </StepBody>
    </CornerCard>
  );
};
