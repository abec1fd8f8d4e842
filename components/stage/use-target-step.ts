import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { watchAction } from '../../guides/play/watch-action.ts';
import type { Target } from '../../guides/schema/target.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';
import { progressOf } from './progress-of.ts';
import type { RunProps } from './run-props.ts';
import type { TargetState } from './use-target.ts';
import { useUpcoming } from './use-upcoming.ts';

/** How long a search goes on in silence, in milliseconds: most pages are there by then. */
const silence = 600;

/** Where a step at a target stands. */
export interface TargetStepState {
  /** The target, while it is found. */
  element: Element | null;
  /** It is not found, and nothing is said of that yet. */
  silent: boolean;
  /** What is drawn at the target has these. */
  shown: {
    canSkip: boolean;
    /** The person has done it, and the next step is on its way. */
    done: boolean;
    /** Tells that it is on the screen. */
    onSeen(): void;
  };
}

/** Tells of a step at a target what becomes of it: that it was seen, was done by the person, or cannot be shown. */
export const useTargetStep = (
  { run, words, tools }: RunProps,
  target: Target,
  sight: TargetState,
): TargetStepState => {
  const [doneAt, setDoneAt] = useState<number>();
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
    watchAction({
      advance: run.step.advance,
      window,
      platform: tools.platform,
      element: () => latest.current,
      region: target.region,
      onDone() {
        tools.say({ type: 'stage/step-done', ...told });
        setDoneAt(run.revision);
        watchUpcoming();
      },
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [run.revision, window]);

  return {
    element,
    silent,
    shown: {
      canSkip: failed.current === run.revision,
      done: doneAt === run.revision,
      onSeen() {
        if (shown.current === run.revision) return;
        shown.current = run.revision;
        tools.say({ type: 'stage/step-shown', ...told });
        tools.announce(`${progressOf(run, words)}. ${plainTextOf(run.step.text)}`);
      },
    },
  };
};
