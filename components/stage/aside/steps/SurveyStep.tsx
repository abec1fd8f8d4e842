import { useState } from 'preact/hooks';
import type { Response } from '../../../../guides/play/response.ts';
import { trusted } from '../../trusted.ts';
import { StepCard } from './StepCard.tsx';
import { SurveyField } from './SurveyField.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** Asks for an opinion. It is given by "Send" and not by the choice itself, which can be changed until then. */
export const SurveyStep = (props: StepProps<'survey'>) => {
  const { run, words, tools, step } = props;
  const [response, setResponse] = useState<Response>();
  useShown(props);
  const send = (): void => {
    if (response) tools.say({ type: 'stage/step-answered', run: run.id, revision: run.revision, response });
  };
  const more = (
    <div class="more">
      <SurveyField {...props} response={response} onResponse={setResponse} />
      <p class="because" dir="auto">
        {step.readBy}
      </p>
    </div>
  );
  return (
    <StepCard {...props} more={more} canSkip>
      <button type="button" class="main" aria-disabled={!response} onClick={trusted(send)}>
        {words.steps.send}
      </button>
    </StepCard>
  );
};
