import type { ComponentType } from 'preact';
import type { StageMessage } from '../../../guides/contracts/stage-to-worker.ts';
import type { Facts } from '../../../guides/play/fact.ts';
import { isFramed } from '../../../guides/play/is-framed.ts';
import type { RunProps } from '../run-props.ts';
import { Completed } from './Completed.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { FramedStep } from './framed/FramedStep.tsx';
import { stepKinds } from './step-kinds.ts';
import { FailedStep } from './steps/FailedStep.tsx';
import { NotedStep } from './steps/NotedStep.tsx';
import { PlainStep } from './steps/PlainStep.tsx';
import type { StepProps } from './steps/step-props.ts';
import { UntilFound } from './steps/UntilFound.tsx';
import { useFacts } from './use-facts.ts';

/** What is said with what the page says of the step. */
const factual = new Set<StageMessage['type']>([
  ...(['stage/step-done', 'stage/step-skipped', 'stage/step-failed'] as const),
  ...(['stage/step-noted', 'stage/step-timed-out', 'stage/step-answered'] as const),
  'stage/frame-chosen',
]);

const withFacts = (message: StageMessage, facts: Facts): StageMessage =>
  factual.has(message.type) && Object.keys(facts).length > 0
    ? ({ ...message, facts } as StageMessage)
    : message;

/** A run, where the step is no plain callout: one component for each kind of step. */
export const RunAside = (props: RunProps & { locale?: string | undefined }) => {
  const { run, tools: given, locale = 'en' } = props;
  const { step } = run;
  const isActive = run.status === 'active';
  const isHere = isActive && run.place === 'here';
  const known = useFacts(isHere ? step.asks : undefined, `${run.id}/${step.id}/${isHere}`, given);
  const tools = { ...given, say: (message: StageMessage) => given.say(withFacts(message, known.facts)) };
  const own = { ...props, locale, tools, known };
  if (!isActive) return <Completed {...own} />;
  // A jump leads to its page from wherever the person is.
  if (!isHere && (step.kind !== 'jump' || step.undecided)) return <Elsewhere {...own} />;
  if (step.undecided || step.kind === 'branch') return <NotedStep {...own} />;
  if (step.target && isFramed(step.target) && !step.failure) return <FramedStep {...own} />;
  const Kind = (stepKinds[step.kind] ?? PlainStep) as ComponentType<StepProps<typeof step.kind>>;
  const drawn = <Kind key={step.id} {...own} step={step} />;
  if (!step.failure) return drawn;
  const failed = <FailedStep {...own} failure={step.failure} />;
  if (!step.target) return failed;
  return (
    <UntilFound target={step.target} name={`${run.revision}`} tools={tools} instead={failed}>
      {drawn}
    </UntilFound>
  );
};
