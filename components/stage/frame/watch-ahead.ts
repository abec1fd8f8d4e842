import type { FrameMessage } from '../../../guides/contracts/frame-to-worker.ts';
import type { FrameTask } from '../../../guides/contracts/worker-to-frame.ts';
import type { LocatePlatform } from '../../../guides/locate/platform.ts';
import { watchAction } from '../../../guides/play/watch-action.ts';
import { watchSight } from '../watch-sight.ts';

/** How long after a step is done the next action counts as its direct continuation, in milliseconds. */
const straightAfter = 2000;

/** What watching ahead takes. */
export interface AheadWatch {
  document: Document;
  platform: LocatePlatform;
  task: FrameTask;
  say(message: FrameMessage): void;
  /** The next step was done before it was asked for: it is to be said again when the worker has come to it. */
  onEarly(revision: number): void;
  /** Ends the step at hand. */
  signal: AbortSignal;
  /** Ends everything. */
  until: AbortSignal;
}

/**
 * Does not miss what is done straight after the step at hand in the same frame: who fills in a field and presses the
 * button beside it does both before the worker can answer.
 *
 * @returns to be called when the step at hand is done
 */
export const watchAhead = ({
  document,
  platform,
  task,
  say,
  onEarly,
  signal,
  until,
}: AheadWatch): (() => void) => {
  const { run, upcoming } = task;
  const revision = task.revision + 1;
  let element: Element | null = null;
  if (upcoming) {
    const onSight = (sight: Parameters<Parameters<typeof watchSight>[1]['onSight']>[0]): void => {
      if (sight.state === 'found') element = sight.element;
    };
    watchSight(upcoming.target, { document, platform, onSight, signal });
  }
  return () => {
    const window = element?.ownerDocument.defaultView;
    if (!upcoming || !window) return;
    watchAction({
      ...{ advance: upcoming.advance, window, platform, region: upcoming.target.region },
      element: () => element,
      onDone() {
        onEarly(revision);
        say({ type: 'frame/done', run, revision });
      },
      signal: AbortSignal.any([until, AbortSignal.timeout(straightAfter)]),
    });
  };
};
