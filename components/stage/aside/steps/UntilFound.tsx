import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../../../../guides/schema/target.ts';
import type { StageTools } from '../../stage-tools.ts';

/** What stands in the place of a step until its target is there. */
export interface UntilFoundProps {
  target: Target;
  /** Another name looks anew. */
  name: string;
  tools: StageTools;
  instead: ComponentChildren;
  children: ComponentChildren;
}

/** Draws one thing until a target is found, and another from then on: what was given up may come after all. */
export const UntilFound = ({ target, name, tools, instead, children }: UntilFoundProps) => {
  const [isFound, setFound] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    tools.watch(target, ({ state }) => setFound(state === 'found'), stop.signal);
    return () => stop.abort();
  }, [name]);
  return <>{isFound ? children : instead}</>;
};
