import browser from 'webextension-polyfill';
import type { FrameMessage } from '../../guides/contracts/frame-to-worker.ts';
import type { Result } from '../../guides/contracts/result.ts';
import { frameTask } from '../../guides/play/frame-task.ts';
import { isFrameOf } from '../../guides/play/is-frame-of.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import { changeRun } from '../../storage/runs/change-run.ts';
import { buildStageView } from './build-stage-view.ts';
import { notifyPages } from './notify-pages.ts';
import { orderFrames } from './order-frames.ts';
import { playerOf } from './player-of.ts';
import { refreshStages } from './refresh-stage.ts';
import { type WorkerContext, withDatabase } from './worker-context.ts';

/** Who speaks, in the browser's own words. */
export interface FrameSender {
  tab: number;
  /** The page of the tab, not of the frame. */
  page: PagePattern;
  /** The address of the frame's document. */
  address: string;
}

const heard: Result<null> = { ok: true, value: null };

/**
 * Hears what the script in a frame says of the target of the step at hand, and passes it on to the stage and the frames
 * around it. That a step is done counts only from a frame that the step can be in.
 */
export const handleFrame = async (
  context: WorkerContext,
  message: FrameMessage,
  { tab, page, address }: FrameSender,
): Promise<Result<null>> => {
  if (message.type === 'frame/sight' || message.type === 'frame/place') {
    await browser.tabs.sendMessage(tab, message).catch(() => undefined);
    return heard;
  }
  const view = await buildStageView(context, tab, page);
  if (!view.ok) return view;
  if (message.type === 'frame/loaded') {
    await orderFrames(tab, view.value);
    return heard;
  }
  const task = frameTask(view.value);
  const { run, revision, facts } = message;
  // Too late, or too early: then it is said again when the step has come.
  if (task?.run !== run || task.revision !== revision || !isFrameOf(task.target, address)) return heard;
  const stored = await withDatabase<null>(context, async database => {
    const event = { type: 'done', revision, page, acted: false, ...(facts ? { facts } : {}) } as const;
    await changeRun(database, run, event, context.now(), await playerOf(context));
    return heard;
  });
  notifyPages();
  await refreshStages(context);
  return stored;
};
