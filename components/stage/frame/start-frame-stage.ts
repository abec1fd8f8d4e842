import type { FrameMessage, FrameReport } from '../../../guides/contracts/frame-to-worker.ts';
import type { Result } from '../../../guides/contracts/result.ts';
import type { FrameChosen, FrameOrders, FrameTask } from '../../../guides/contracts/worker-to-frame.ts';
import type { LocatePlatform } from '../../../guides/locate/platform.ts';
import { randomIdentifier } from '../../recorder/random-identifier.ts';
import { createPersistentClient, type WorkerPort } from '../persistent-client.ts';
import { hearNames } from './hear-names.ts';
import { lookInFrame, type RunningLook } from './look-in-frame.ts';
import { passOn, type RunningRelay } from './pass-on.ts';
import { watchAhead } from './watch-ahead.ts';
import { watchFrameLoads } from './watch-frame-loads.ts';

/** What the script in a frame is started with. */
export interface FrameStageOptions {
  document: Document;
  port: WorkerPort<FrameMessage, Result<null>>;
  platform: LocatePlatform;
  /** Ends it: a newer one took over, or the extension is gone. */
  signal: AbortSignal;
}

/** The script in one frame. */
export interface RunningFrameStage {
  /** Does what the worker says, or hears what another frame said. */
  hear(message: FrameOrders | FrameChosen | FrameReport): void;
}

interface Work {
  task: FrameTask;
  stop: AbortController;
  look: RunningLook;
  relay: RunningRelay;
}

/** How far a name is said outwards: evidence reaches no further. */
const deepest = 4;

/**
 * The stage's eyes in a frame of another site than the page around it. It draws nothing: it looks for the step's target,
 * tells where it is in its own viewport, and does the same for frames inside, each of which adds what it knows.
 */
export const startFrameStage = ({
  document,
  port,
  platform,
  signal: outer,
}: FrameStageOptions): RunningFrameStage => {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const name = randomIdentifier();
  const client = createPersistentClient({ port, onAnswer() {}, onGone: () => end.abort(), signal });
  const say = (message: FrameMessage): void => {
    // Where it is now is of no use any more when it is heard later.
    if (message.type === 'frame/place') void port.send(message).catch(() => undefined);
    else void client.say(message);
  };
  let work: Work | undefined;
  /** The revision of the step that was done before it was asked for. */
  let early = -1;

  const names = hearNames(document, platform, () => work?.relay.look(), signal);
  watchFrameLoads(document, platform, () => work && say({ type: 'frame/loaded' }), signal);
  window.addEventListener(
    'pagehide',
    () => {
      if (!work) return;
      const { run, revision } = work.task;
      say({ type: 'frame/sight', run, revision, leaf: name, state: 'absent' });
    },
    { signal },
  );
  window.addEventListener('pageshow', ({ persisted }) => persisted && say({ type: 'frame/loaded' }), {
    signal,
  });

  const introduce = (): void => {
    let around: Window = window;
    for (let level = 0; level < deepest && around.parent !== around; level++) {
      around = around.parent;
      around.postMessage(name, '*');
    }
  };
  const begin = (task: FrameTask): Work => {
    const stop = new AbortController();
    const shared = { document, platform, task, name, say, signal: AbortSignal.any([signal, stop.signal]) };
    const onEarly = (revision: number): void => {
      early = revision;
    };
    const onDone = watchAhead({ ...shared, onEarly, until: signal });
    if (task.revision === early) say({ type: 'frame/done', run: task.run, revision: early });
    return { task, stop, look: lookInFrame({ ...shared, onDone }), relay: passOn({ ...shared, names }) };
  };
  const obey = ({ task }: FrameOrders): void => {
    const isSame = task?.run === work?.task.run && task?.revision === work?.task.revision;
    if (!isSame) {
      work?.stop.abort();
      work = undefined;
    }
    if (!task) return;
    introduce();
    if (work) work.look.repeat();
    else work = begin(task);
  };
  return {
    hear(message) {
      if (signal.aborted) return;
      if (message.type === 'frame/orders') obey(message);
      else if (message.run !== work?.task.run || message.revision !== work.task.revision) return;
      else if (message.type === 'frame/chosen') work.look.choose(message.leaf === name, message.facts);
      else if (message.type === 'frame/place') work.relay.hear(message);
    },
  };
};
