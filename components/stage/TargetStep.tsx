import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchAction } from '../../guides/play/watch-action.ts';
import type { Target } from '../../guides/schema/target.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { AsidePlace } from './aside/AsidePlace.tsx';
import { Callout } from './Callout.tsx';
import { progressOf } from './progress-of.ts';
import type { RunProps } from './run-props.ts';
import { useTarget } from './use-target.ts';
import { useUpcoming } from './use-upcoming.ts';

/** How long a search goes on in silence, in milliseconds: most pages are there by then. */
const silence = 600;

/** A step at a target: shown there when it is found, and never anywhere else. */
export const TargetStep = (props: RunProps & { target: Target }) => {
  const { run, words, tools, target } = props;
  const [attempt, setAttempt] = useState(0);
  const [doneAt, setDoneAt] = useState<number>();
  const sight = useTarget(target, `${run.revision}/${attempt}`, tools);
  const element = sight.state === 'found' ? sight.element : null;
  const [silent, setSilent] = useState(true);
  useEffect(() => {
    setSilent(true);
    if (element) return;
    const timer = setTimeout(() => setSilent(false), silence);
    return () => clearTimeout(timer);
  }, [run.revision, !element]);
  const latest = useRef(element);
  latest.current = element;
  const told = { run: run.id, revision: run.revision };
  const failed = useRef(-1);
  const shown = useRef(-1);
  const watchUpcoming = useUpcoming(run, element !== null, tools);

  useEffect(() => {
    if (sight.state !== 'absent' && sight.state !== 'unsure') return;
    tools.announce(words[sight.state]);
    if (failed.current === run.revision) return;
    failed.current = run.revision;
    tools.say({ type: 'stage/step-failed', ...told, reason: sight.state });
  }, [sight.state, run.revision]);

  // It outlives the target: an action can take its own target off the page.
  const lastWindow = useRef<Window | null>(null);
  const window = element?.ownerDocument.defaultView ?? lastWindow.current;
  lastWindow.current = window;
  useLayoutEffect(() => {
    if (!window) return;
    const stop = new AbortController();
    const onDone = (): void => {
      tools.say({ type: 'stage/step-done', ...told });
      setDoneAt(run.revision);
      watchUpcoming();
    };
    watchAction({
      advance: run.step.advance,
      window,
      platform: tools.platform,
      element: () => latest.current,
      region: target.region,
      onDone,
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [run.revision, window]);

  const onSeen = (): void => {
    if (shown.current === run.revision) return;
    shown.current = run.revision;
    tools.say({ type: 'stage/step-shown', ...told });
    tools.announce(`${progressOf(run, words)}. ${plainTextOf(run.step.text)}`);
  };
  if (!element) {
    const state = sight.state === 'found' ? 'searching' : sight.state;
    const missing = { state, onTryAgain: () => setAttempt(attempt + 1) };
    return state === 'searching' && silent ? null : <AsidePlace {...props} missing={missing} />;
  }
  return (
    <Callout
      {...props}
      element={element}
      canSkip={failed.current === run.revision}
      done={doneAt === run.revision}
      onSeen={onSeen}
    />
  );
};
