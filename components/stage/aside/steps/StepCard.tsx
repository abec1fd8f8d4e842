import { StepBody, type StepBodyProps } from '../../StepBody.tsx';
import { CornerCard, type CornerCardProps } from '../CornerCard.tsx';

/** The card of a step that stands alone: what `StepBody` draws, in a corner or along an edge. */
export const StepCard = ({
  look = '',
  corners,
  ...props
}: StepBodyProps & Pick<CornerCardProps, 'corners'> & { look?: string }) => (
  <CornerCard
    label={props.words.handrail}
    document={props.tools.document}
    class={`step ${look}`}
    corners={corners}
    onEscape={props.tools.leaveFocus}
  >
    <StepBody {...props} />
  </CornerCard>
);
