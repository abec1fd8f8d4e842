import { useState } from 'preact/hooks';
import type { Target } from '../../guides/schema/target.ts';
import { AsidePlace } from './aside/AsidePlace.tsx';
import { Callout } from './Callout.tsx';
import { NextButton } from './NextButton.tsx';
import type { RunProps } from './run-props.ts';
import { useTarget } from './use-target.ts';
import { useTargetStep } from './use-target-step.ts';

/** A step at a target: shown there when it is found, and never anywhere else. */
export const TargetStep = (props: RunProps & { target: Target }) => {
  const { run, tools, target } = props;
  const [attempt, setAttempt] = useState(0);
  const sight = useTarget(target, `${run.revision}/${attempt}`, tools);
  const { element, silent, shown } = useTargetStep(props, target, sight);
  if (!element) {
    const state = sight.state === 'found' ? 'searching' : sight.state;
    const missing = { state, onTryAgain: () => setAttempt(attempt + 1) };
    return state === 'searching' && silent ? null : <AsidePlace {...props} missing={missing} />;
  }
  return (
    <Callout {...props} {...shown} element={element}>
      {run.step.advance.on === 'acknowledge' && <NextButton {...props} />}
    </Callout>
  );
};
