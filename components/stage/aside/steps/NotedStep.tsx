import type { RunProps } from '../../run-props.ts';
import type { KnownFacts } from '../use-facts.ts';
import { useNoted } from '../use-noted.ts';

/** A step that shows nothing yet: it is not known whether it is needed, or which way leads on. */
export const NotedStep = (props: RunProps & { known: KnownFacts }) => {
  useNoted(props);
  return null;
};
