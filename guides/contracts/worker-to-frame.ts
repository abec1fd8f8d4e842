import type { Facts } from '../play/fact.ts';
import type { Advance } from '../schema/step.ts';
import type { Target } from '../schema/target.ts';
import type { RunView } from './stage-view.ts';

/** What a script in a frame is to look for. */
export interface FrameTask extends Pick<RunView, 'revision' | 'upcoming'> {
  /** The run. */
  run: string;
  target: Target;
  advance: Advance;
}

/** What all frames of a tab are told. Without a task there is nothing for them to do. */
export interface FrameOrders {
  type: 'frame/orders';
  task?: FrameTask;
}

/** Which document's target is the one: there the person's action counts, and nowhere else. */
export interface FrameChosen {
  type: 'frame/chosen';
  run: string;
  revision: number;
  /** The document's name, or nothing where it is not certain (any more). */
  leaf?: string;
  /** What the page around says of what the step asks for, to be told with the step. */
  facts?: Facts;
}
