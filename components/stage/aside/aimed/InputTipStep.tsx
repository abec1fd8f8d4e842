import { useState } from 'preact/hooks';
import { useUpcoming } from '../../use-upcoming.ts';
import type { StepProps } from '../steps/step-props.ts';
import { Aimed } from './Aimed.tsx';
import { InputTip } from './InputTip.tsx';

/** Explains a field and checks it in the page. Done when it was committed and nothing is wrong with it. */
export const InputTipStep = (props: StepProps<'input-tip'>) => {
  const { run, tools, locale } = props;
  const [isDone, setDone] = useState(false);
  const watchUpcoming = useUpcoming(run, true, tools);
  const onFilled = (): void => {
    tools.say({ type: 'stage/step-done', run: run.id, revision: run.revision });
    setDone(true);
    watchUpcoming();
  };
  // Committing alone does not end it.
  const step = { ...props.step, advance: { on: 'acknowledge' as const } };
  const { upcoming: _, ...rest } = run;
  return (
    <Aimed
      {...props}
      run={{ ...rest, step }}
      step={step}
      draw={shown => (
        <InputTip {...shown} done={isDone} rule={step.rule} locale={locale} onFilled={onFilled} />
      )}
    />
  );
};
