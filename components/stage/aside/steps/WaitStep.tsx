import { useEffect, useRef } from 'preact/hooks';
import { createFormats } from '../../../shared/create-formats.ts';
import { fill } from '../../../shared/fill.ts';
import { useNoted } from '../use-noted.ts';
import { roundedTime } from './rounded-time.ts';
import { StepCard } from './StepCard.tsx';
import type { StepProps } from './step-props.ts';
import { useShown } from './use-shown.ts';
import { useTimeLeft } from './use-time-left.ts';

/** When a screen reader is told how much time is left, in seconds: more often would be chatter. */
const told = [60, 10];

/** Waits until something is so. It goes on by itself, or when the time is up. */
export const WaitStep = (props: StepProps<'wait'>) => {
  const { run, words, tools, step, locale } = props;
  const left = useTimeLeft(step.until, tools.document, () =>
    tools.say({ type: 'stage/step-timed-out', run: run.id, revision: run.revision }),
  );
  const seconds = roundedTime(left);
  const time = fill(words.steps.timeLeft, { time: createFormats(locale).seconds(seconds) });
  useNoted(props);
  useShown(props, { more: time });
  const first = useRef(seconds).current;
  useEffect(() => {
    if (seconds < first && told.includes(seconds)) tools.announce(time);
  }, [seconds]);
  const more = (
    <p class="more because" role="timer">
      {left > 0 ? time : words.steps.timeUp}
    </p>
  );
  return <StepCard {...props} more={more} />;
};
