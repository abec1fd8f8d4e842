import { useEffect, useRef, useState } from 'preact/hooks';
import { plainTextOf } from '../../../shared/plain-text-of.ts';
import { progressOf } from '../../progress-of.ts';
import type { RunProps } from '../../run-props.ts';
import { MissingStep } from '../MissingStep.tsx';
import type { KnownFacts } from '../use-facts.ts';
import { FramedCallout } from './FramedCallout.tsx';
import { useFramedTarget } from './use-framed-target.ts';

/** How long a search goes on in silence, in milliseconds. */
const silence = 1000;

/**
 * A step whose target is in a frame of another site. It is found, watched and followed by a script in that frame, and
 * drawn here, in the page around all frames.
 */
export const FramedStep = (props: RunProps & { known: KnownFacts }) => {
  const { run, words, tools, known } = props;
  const { step } = run;
  const [attempt, setAttempt] = useState(0);
  const waitSeconds = 'otherwise' in step ? step.otherwise?.waitSeconds : undefined;
  const { sight, moved } = useFramedTarget(props, `${run.revision}/${attempt}`, waitSeconds);
  const find = sight.state === 'found' ? sight.find : undefined;
  const told = { run: run.id, revision: run.revision };
  const failed = useRef(-1);
  const shown = useRef(-1);
  const [silent, setSilent] = useState(true);
  useEffect(() => {
    setSilent(true);
    if (find) return;
    const timer = setTimeout(() => setSilent(false), silence);
    return () => clearTimeout(timer);
  }, [run.revision, !find]);

  useEffect(() => {
    if (sight.state !== 'absent' && sight.state !== 'unsure') return;
    tools.announce(words[sight.state]);
    if (failed.current === run.revision) return;
    failed.current = run.revision;
    tools.say({ type: 'stage/step-failed', ...told, reason: sight.state });
  }, [sight.state, find, run.revision]);

  useEffect(() => {
    const chosen = { type: 'stage/frame-chosen', ...told } as const;
    if (find) tools.say({ ...chosen, leaf: find.leaf });
    else if (sight.state === 'unsure') tools.say(chosen);
  }, [sight.state, find, run.revision, JSON.stringify(known.facts)]);

  const onSeen = (): void => {
    if (shown.current === run.revision) return;
    shown.current = run.revision;
    tools.say({ type: 'stage/step-shown', ...told });
    tools.announce(`${progressOf(run, words)}. ${plainTextOf(step.text)}`);
  };
  if (find) {
    const canSkip = failed.current === run.revision;
    return <FramedCallout {...props} find={find} moved={moved} canSkip={canSkip} onSeen={onSeen} />;
  }
  const state = sight.state === 'found' ? 'searching' : sight.state;
  if (state === 'searching' && silent) return null;
  return <MissingStep {...props} state={state} onTryAgain={() => setAttempt(attempt + 1)} />;
};
