import { Callout } from '../../Callout.tsx';
import { NextButton } from '../../NextButton.tsx';
import type { StepProps } from '../steps/step-props.ts';
import { Aimed } from './Aimed.tsx';
import { Lights } from './Lights.tsx';
import { useAppearance } from './use-appearance.ts';
import { useElements } from './use-elements.ts';

const none: readonly [] = [];

/** A callout with more to it: several targets, a spotlight, something that has to appear, a failure that has a route. */
export const CalloutStep = (props: StepProps<'callout'>) => {
  const { step, run, tools } = props;
  const others = useElements(step.others ?? none, `${run.id}/${step.id}`, tools);
  useAppearance(props);
  return (
    <Aimed
      {...props}
      draw={shown => {
        const { target } = shown.run.step;
        const main = { element: shown.element, region: target?.region };
        const apart = others.filter(({ element }) => element !== shown.element);
        const isLit = step.spotlight || apart.length > 0;
        return (
          <>
            {isLit && <Lights main={main} others={apart} isSpotlight={step.spotlight ?? false} />}
            <Callout {...shown}>{step.advance.on === 'acknowledge' && <NextButton {...props} />}</Callout>
          </>
        );
      }}
    />
  );
};
