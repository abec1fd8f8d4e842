import type { RunView } from '../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../guides/contracts/stage-words.ts';
import type { StageTools } from './stage-tools.ts';

/** What every state of a run is drawn from. */
export interface RunProps {
  run: RunView;
  words: StageWords;
  tools: StageTools;
  /** The person is opening the step's lesson. */
  onOpenLesson(): void;
}
