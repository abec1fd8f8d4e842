import { useEffect, useRef, useState } from 'preact/hooks';
import type { Target } from '../../../../guides/schema/target.ts';
import type { RunProps } from '../../run-props.ts';
import { type TargetState, useTarget } from '../../use-target.ts';
import type { AimedStepView } from './aimed-step-view.ts';

/** What a step at a target points at now. */
export interface Aim {
  /** The step's own target, or the alternative that stands in its place. */
  target: Target;
  /** Not found only after everything was tried that the step says. */
  sight: TargetState;
  /** Begins anew. */
  tryAgain(): void;
}

/** What is being looked for. */
interface Search {
  attempt: number;
  /** The alternative, from 0, or -1 for the step's own target. */
  at: number;
  /** Everything was tried in vain. */
  given?: 'absent' | 'unsure';
}

/**
 * Looks for a step's target, goes on looking for as long as its author wants, and then for its alternatives, one after
 * the other. An alternative that is found is told once. In the end it is the step's own target that is looked out for.
 */
export const useAim = ({ run, tools }: RunProps, step: AimedStepView): Aim => {
  const { waitSeconds = 0, alternatives = [], found = -1 } = step.otherwise ?? {};
  const [search, setSearch] = useState<Search>({ attempt: 0, at: found });
  const { attempt, at, given } = search;
  const target = alternatives[at] ?? step.target;
  const sight = useTarget(target, `${attempt}/${at}`, tools);
  /** Why the step's own target is not shown, and until when it is waited for. */
  const failure = useRef<'absent' | 'unsure'>('absent');
  const until = useRef<number>(undefined);

  useEffect(() => {
    if (sight.state === 'found') {
      if (at < 0 || at === found) return;
      const told = { run: run.id, revision: run.revision, reason: failure.current };
      tools.say({ type: 'stage/step-failed', ...told, alternative: at });
    }
    if (sight.state === 'found' || sight.state === 'searching' || given) return;
    if (at < 0) failure.current = sight.state;
    const next = at + 1 < alternatives.length ? { at: at + 1 } : { at: -1, given: failure.current };
    const goOn = (): void => setSearch({ attempt, ...next });
    if (at >= 0) return goOn();
    until.current ??= performance.now() + waitSeconds * 1000;
    const timer = setTimeout(goOn, until.current - performance.now());
    return () => clearTimeout(timer);
  }, [attempt, at, sight.state]);

  return {
    target,
    sight: sight.state === 'found' ? sight : { state: stateNow(sight.state, given) },
    tryAgain: () => setSearch({ attempt: attempt + 1, at: -1 }),
  };
};

/** Before everything was tried it is being searched for; a new look at the step's own target takes nothing back. */
const stateNow = (
  state: 'searching' | 'absent' | 'unsure',
  given: Search['given'],
): 'searching' | 'absent' | 'unsure' => {
  if (!given) return 'searching';
  return state === 'searching' ? given : state;
};
