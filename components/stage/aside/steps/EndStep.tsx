import { useState } from 'preact/hooks';
import { trusted } from '../../trusted.ts';
import { DoneButton } from './DoneButton.tsx';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';
import { WordsField } from './WordsField.tsx';

/** Ends the guide, and asks what the person thinks of it where the author wants to know. */
export const EndStep = (props: StepProps<'end'>) => {
  const { run, words, tools, step } = props;
  const { feedback } = step;
  const own = words.steps;
  const [helpful, setHelpful] = useState<boolean>();
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  useShown(props);
  const said = {
    ...(helpful === undefined ? {} : { helpful }),
    ...(text.trim() ? { text: text.trim() } : {}),
  };
  const isAsking = feedback !== undefined && !feedback.given && !isSent;
  const hasAnswer = isAsking && Object.keys(said).length > 0;
  const send = (): void => {
    if (!hasAnswer) return;
    setSent(true);
    tools.say({ type: 'stage/feedback-given', run: run.id, revision: run.revision, ...said });
  };
  const choice = (value: boolean, name: string) => (
    <button
      type="button"
      class="plain toggle"
      aria-pressed={helpful === value}
      onClick={trusted(() => setHelpful(helpful === value ? undefined : value))}
    >
      {name}
    </button>
  );
  const more = feedback && (
    <div class="more">
      {isAsking && (
        <>
          <fieldset aria-labelledby="helpful" class="field">
            <p id="helpful" class="label">
              {own.helpful}
            </p>
            <div class="pair">
              {choice(true, own.yes)}
              {choice(false, own.no)}
            </div>
          </fieldset>
          {feedback.words > 0 && (
            <WordsField {...props} label={own.addWords} most={feedback.words} text={text} onText={setText} />
          )}
          <p class="because" dir="auto">
            {feedback.readBy}
          </p>
        </>
      )}
      <div role="status">{!isAsking && <p class="thanks">{own.thanks}</p>}</div>
    </div>
  );
  return (
    <StepCard {...props} more={more}>
      {isAsking && (
        <button type="button" class="main" aria-disabled={!hasAnswer} onClick={trusted(send)}>
          {own.send}
        </button>
      )}
      <DoneButton {...props} text={words.finish} main={!isAsking} />
    </StepCard>
  );
};
