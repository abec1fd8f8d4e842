import type { StepView } from '../../../../guides/contracts/step-view.ts';
import type { RunProps } from '../../run-props.ts';
import type { KnownFacts } from '../use-facts.ts';

/** What a step of any kind is drawn from in the aside. */
export interface AsideStepProps extends RunProps {
  /** The language of Handrail's own words, for numbers and spans of time. */
  locale: string;
  /** What the page says of what the step asks for. */
  known: KnownFacts;
}

/** What a step of one kind is drawn from in the aside. */
export interface StepProps<Kind extends StepView['kind']> extends AsideStepProps {
  /** The step at hand, which is that of the run. */
  step: Extract<StepView, { kind: Kind }>;
}
