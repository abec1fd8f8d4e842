import type { StageMessage } from '../../../guides/contracts/stage-to-worker.ts';
import type { Facts } from '../../../guides/play/fact.ts';
import type { RunProps } from '../run-props.ts';
import { Completed } from './Completed.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { MessageStep } from './MessageStep.tsx';
import { NotedStep } from './steps/NotedStep.tsx';
import { useFacts } from './use-facts.ts';

/** What is said with what the page says of the step. */
const factual = new Set<StageMessage['type']>([
  ...(['stage/step-done', 'stage/step-skipped', 'stage/step-failed'] as const),
  ...(['stage/step-noted', 'stage/step-timed-out', 'stage/step-answered'] as const),
]);

const withFacts = (message: StageMessage, facts: Facts): StageMessage =>
  factual.has(message.type) && Object.keys(facts).length > 0
    ? ({ ...message, facts } as StageMessage)
    : message;

/** A run, where the step is no plain callout: one component for each kind of step. */
export const RunAside = (props: RunProps) => {
  const { run, tools: given } = props;
  const { step } = run;
  const isHere = run.place === 'here' && run.status === 'active';
  const known = useFacts(isHere ? step.asks : undefined, `${run.id}/${step.id}/${isHere}`, given);
  const tools = { ...given, say: (message: StageMessage) => given.say(withFacts(message, known.facts)) };
  const own = { ...props, tools, known };
  if (run.status === 'completed') return <Completed {...own} />;
  if (!isHere) return <Elsewhere {...own} />;
  if (step.undecided || step.kind === 'branch') return <NotedStep {...own} />;
  return <MessageStep {...own} />;
};
