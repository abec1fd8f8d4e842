import { NextButton } from '../../NextButton.tsx';
import { StepCard } from './StepCard.tsx';
import type { AsideStepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** A step as a card with its text. It moves on by "Next". */
export const PlainStep = (props: AsideStepProps) => {
  useShown(props);
  return (
    <StepCard {...props}>
      <NextButton {...props} />
    </StepCard>
  );
};
