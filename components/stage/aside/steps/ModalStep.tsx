import { useState } from 'preact/hooks';
import { NextButton } from '../../NextButton.tsx';
import { StepBody } from '../../StepBody.tsx';
import { useCalm } from '../use-calm.ts';
import { ModalCard } from './ModalCard.tsx';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/**
 * A message above everything. It waits until the person's hands are still, unless they work with Handrail already.
 * Who turns away from it has it as a card in the corner, and the page is free: nothing is lost by Esc.
 */
export const ModalStep = (props: StepProps<'message'>) => {
  const { run, words, tools } = props;
  const { activeElement } = tools.document;
  const [isInUse] = useState(() => activeElement !== null && tools.platform.isOurs?.(activeElement));
  const [isAside, setAside] = useState(false);
  const isDrawn = useCalm(tools.document) || isInUse === true;
  useShown(props, { isDrawn });
  if (!isDrawn) return null;
  if (isAside) {
    return (
      <StepCard {...props}>
        <NextButton {...props} />
      </StepCard>
    );
  }
  return (
    <ModalCard
      label={`${words.handrail}: ${run.title}`}
      document={tools.document}
      onLeave={() => setAside(true)}
    >
      <StepBody {...props}>
        <NextButton {...props} />
      </StepBody>
    </ModalCard>
  );
};
