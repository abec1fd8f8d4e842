import type { StepProps } from '../steps/step-props.ts';
import { ActionCallout } from './ActionCallout.tsx';
import { Aimed } from './Aimed.tsx';

/** Offers to do something for the person, who can do it by themselves as well. */
export const ActionStep = (props: StepProps<'action'>) => (
  <Aimed {...props} draw={shown => <ActionCallout {...shown} step={props.step} />} />
);
