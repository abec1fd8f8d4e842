import type { StageView } from '../contracts/stage-view.ts';
import type { FrameTask } from '../contracts/worker-to-frame.ts';
import { isFramed } from './is-framed.ts';

/** What the frames of a tab are to look for while its stage shows a view; undefined where that is nothing. */
export const frameTask = ({ run, lesson }: Pick<StageView, 'run' | 'lesson'>): FrameTask | undefined => {
  if (!run || lesson || run.status !== 'active' || run.place !== 'here') return undefined;
  const { id, revision, upcoming, step } = run;
  const { target, advance } = step;
  if (!target || !isFramed(target) || step.undecided) return undefined;
  return { run: id, revision, target, advance, ...(upcoming ? { upcoming } : {}) };
};
