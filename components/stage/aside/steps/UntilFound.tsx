import type { ComponentChildren } from 'preact';
import type { Target } from '../../../../guides/schema/target.ts';
import type { StageTools } from '../../stage-tools.ts';
import { useTarget } from '../../use-target.ts';

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
  const { state } = useTarget(target, name, tools);
  return <>{state === 'found' ? children : instead}</>;
};
