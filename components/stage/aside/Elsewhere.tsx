import { useEffect } from 'preact/hooks';
import type { RunProps } from '../run-props.ts';
import { StepBody } from '../StepBody.tsx';
import { trusted } from '../trusted.ts';
import { CornerCard } from './CornerCard.tsx';

const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** Says that the step is on another page, and leads there where there is just one such page. */
export const Elsewhere = (props: RunProps) => {
  const { run, words, tools } = props;
  const { address } = run;
  useEffect(() => tools.announce(words.elsewhere), [run.revision]);
  return (
    <CornerCard label={words.handrail} document={tools.document} class="step" onEscape={tools.leaveFocus}>
      <StepBody {...props} say={words.elsewhere} place={run.step.page}>
        {address !== undefined && isWebAddress(address) && (
          <button type="button" class="main" onClick={trusted(() => tools.document.location.assign(address))}>
            {words.goThere}
          </button>
        )}
      </StepBody>
    </CornerCard>
  );
};
