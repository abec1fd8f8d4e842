import { useRef, useState } from 'preact/hooks';
import { NextButton } from '../../NextButton.tsx';
import { trusted } from '../../trusted.ts';
import { copyText } from './copy-text.ts';
import { mailtoWith } from './mailto-with.ts';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';

/** A message to a colleague, to be changed, copied or sent by the person. Handrail sends nothing. */
export const AskStep = (props: StepProps<'ask'>) => {
  const { words, tools, step } = props;
  const own = words.steps;
  const [message, setMessage] = useState(step.message);
  const [copying, setCopying] = useState<'copied' | 'notCopied'>();
  const field = useRef<HTMLTextAreaElement>(null);
  useShown(props);
  const copy = async (): Promise<void> => {
    const isCopied = field.current !== null && (await copyText(field.current));
    setCopying(isCopied ? 'copied' : 'notCopied');
    tools.announce(isCopied ? own.copied : own.notCopied);
  };
  const more = (
    <div class="more">
      <div class="field">
        <label class="label" for="message">
          {own.message}
        </label>
        <textarea
          id="message"
          ref={field}
          rows={6}
          dir="auto"
          maxLength={2000}
          value={message}
          aria-describedby="nothing-sent"
          onInput={trusted(event => {
            setMessage((event.currentTarget as HTMLTextAreaElement).value);
            setCopying(undefined);
          })}
        />
        <p id="nothing-sent" class="because">
          {own.sendsNothing}
        </p>
      </div>
      <div class="pair">
        <button type="button" class="plain" onClick={trusted(() => void copy())}>
          {copying === 'copied' ? own.copied : own.copy}
        </button>
        {step.mailto !== undefined && (
          <a class="button plain" href={mailtoWith(step.mailto, message)}>
            {own.openMail}
          </a>
        )}
      </div>
      {copying === 'notCopied' && <p class="because">{own.notCopied}</p>}
    </div>
  );
  return (
    <StepCard {...props} more={more}>
      <NextButton {...props} />
    </StepCard>
  );
};
