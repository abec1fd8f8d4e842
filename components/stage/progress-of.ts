import type { RunView } from '../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../guides/contracts/stage-words.ts';
import { fill } from '../shared/fill.ts';

/** "Step 2 of 5". */
export const progressOf = ({ step, length }: RunView, words: StageWords): string =>
  fill(words.progress, { number: step.number, length });
