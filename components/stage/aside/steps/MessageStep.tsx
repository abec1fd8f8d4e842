import { NextButton } from '../../NextButton.tsx';
import type { Corner } from '../../use-free-corner.ts';
import { ModalStep } from './ModalStep.tsx';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** Where each look stands, best place first. A banner is as wide as the page, so that only its edge matters. */
const places: Readonly<Record<'card' | 'banner' | 'slide-out', readonly Corner[] | undefined>> = {
  card: undefined,
  'slide-out': undefined,
  banner: ['top-start', 'bottom-start'],
};

const QuietMessage = (props: StepProps<'message'> & { look: keyof typeof places }) => {
  useShown(props);
  return (
    <StepCard {...props} corners={places[props.look]}>
      <NextButton {...props} />
    </StepCard>
  );
};

/** Says something: as a card, along an edge, or above everything. */
export const MessageStep = (props: StepProps<'message'>) =>
  props.step.as === 'modal' ? <ModalStep {...props} /> : <QuietMessage {...props} look={props.step.as} />;
