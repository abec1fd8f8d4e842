import type { RecorderMessage, RecorderOrders, Rectangle } from '../../guides/contracts/recorder.ts';
import type { LocatePlatform } from '../../guides/locate/platform.ts';
import { collectMasks } from '../../guides/record/collect-masks.ts';
import { watchSecretFields } from '../../guides/record/secret-fields.ts';
import { watchFrameLoads } from '../stage/frame/watch-frame-loads.ts';
import { createPersistentClient, type WorkerPort } from '../stage/persistent-client.ts';
import { createRecorderBar } from './create-recorder-bar.ts';
import { pickElement } from './pick-element.ts';
import { recordPerson } from './record-person.ts';

/** What a recorder is started with. */
export interface RecorderOptions {
  document: Document;
  port: WorkerPort<RecorderMessage, RecorderOrders>;
  platform: LocatePlatform;
  /** Ends the recorder: a newer one took over, or the extension is gone. */
  signal: AbortSignal;
}

/** A recorder in one frame. */
export interface RunningRecorder {
  /** Does what the worker says. */
  obey(orders: RecorderOrders): void;
  /** Where the fields are now. */
  masks(): Rectangle[];
}

/** Starts a recorder. It listens to nothing before the worker says that a recording is under way. */
export const startRecorder = ({
  document,
  port,
  platform: given,
  signal: outer,
}: RecorderOptions): RunningRecorder => {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const client = createPersistentClient({ port, onAnswer: obey, onGone: () => end.abort(), signal });
  const say = client.say;
  const stop = (): void => {
    finish?.();
    // After what was held back for an answer of the author.
    setTimeout(() => void say({ type: 'recorder/stop' }));
  };
  const pick = (does: 'take' | 'pause' | 'resume'): void => void say({ type: 'recorder/pick', does });
  const bar = createRecorderBar(document, { onStop: stop, onPick: pick }, signal);
  // What Handrail itself shows is no part of the page.
  const platform: LocatePlatform = { ...given, isOurs: bar.isOurs };
  const secrets = watchSecretFields(document, signal);
  const masks = (): Rectangle[] => [
    ...collectMasks({ document, platform, isSecret: secrets.has }),
    // A picture that a frame asked for may show the bar.
    ...bar.place(),
  ];
  let recording: AbortController | undefined;
  let picking: AbortController | undefined;
  let finish: (() => void) | undefined;

  function obey(orders: RecorderOrders): void {
    if (signal.aborted) return;
    bar.show(orders);
    const points = orders.picking && !orders.picking.paused;
    if (points && !picking) {
      picking = new AbortController();
      pickElement({
        document,
        platform,
        isOurs: bar.isOurs,
        say: message => void say(message),
        aim: bar.aim,
        signal: AbortSignal.any([signal, picking.signal]),
      });
    } else if (!points) {
      picking?.abort();
      picking = undefined;
    }
    if (orders.recording && !recording) {
      recording = new AbortController();
      const until = AbortSignal.any([signal, recording.signal]);
      const { isOurs, hideDuring: hideBar, askPoint, settle: settlePoints } = bar;
      finish = recordPerson({
        document,
        platform,
        say,
        masks,
        askPoint,
        settlePoints,
        isOurs,
        hideBar,
        signal: until,
      });
    } else if (!orders.recording) {
      bar.settle();
      recording?.abort();
      recording = undefined;
      finish = undefined;
    }
  }

  document.addEventListener('visibilitychange', client.hurry, { signal });
  watchFrameLoads(
    document,
    platform,
    () => (recording ?? picking) && void say({ type: 'recorder/frame-loaded' }),
    signal,
  );
  void say({ type: 'recorder/ready' });
  return { obey, masks };
};
