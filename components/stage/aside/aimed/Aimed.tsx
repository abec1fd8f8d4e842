import type { ComponentChild } from 'preact';
import type { CalloutProps } from '../../Callout.tsx';
import type { RunProps } from '../../run-props.ts';
import { useTargetStep } from '../../use-target-step.ts';
import { MissingStep } from '../MissingStep.tsx';
import type { AimedStepView } from './aimed-step-view.ts';
import { useAim } from './use-aim.ts';

/** A step at a target whose kind draws itself. */
export interface AimedProps extends RunProps {
  step: AimedStepView;
  /** Draws it at the target that was found. */
  draw(shown: CalloutProps): ComponentChild;
}

/**
 * A step at a target that has more to it than a plain callout: its target is waited for and replaced as its author
 * wants, and nothing is drawn at anything but what was found.
 */
export const Aimed = ({ step, draw, ...props }: AimedProps) => {
  const { target, sight, tryAgain } = useAim(props, step);
  const { element, silent, shown } = useTargetStep(props, target, sight);
  if (element) {
    const run = { ...props.run, step: { ...step, target } };
    return <div class="aimed">{draw({ ...props, ...shown, run, element })}</div>;
  }
  const state = sight.state === 'found' ? 'searching' : sight.state;
  return state === 'searching' && silent ? null : (
    <MissingStep {...props} state={state} onTryAgain={tryAgain} />
  );
};
