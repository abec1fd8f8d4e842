import type { RunView } from '../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../guides/contracts/stage-words.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { MessageStep } from './MessageStep.tsx';
import type { StageTools } from './stage-tools.ts';
import { TargetStep } from './TargetStep.tsx';

/** What every state of a run is drawn from. */
export interface RunProps {
  run: RunView;
  words: StageWords;
  tools: StageTools;
  /** The person is opening the step's lesson. */
  onOpenLesson(): void;
}

/** The step of a run that is under way. New kinds of step find their place here. */
export const Run = (props: RunProps) => {
  const { run } = props;
  if (run.place === 'elsewhere') return <Elsewhere {...props} />;
  const { target } = run.step;
  return target ? <TargetStep {...props} target={target} /> : <MessageStep {...props} />;
};
