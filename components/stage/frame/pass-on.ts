import type { FrameMessage } from '../../../guides/contracts/frame-to-worker.ts';
import type { FrameTask } from '../../../guides/contracts/worker-to-frame.ts';
import { followInFrame } from './follow-in-frame.ts';
import type { FrameElement } from './frames-within.ts';
import type { HeardNames } from './hear-names.ts';

type PlaceReport = Extract<FrameMessage, { type: 'frame/place' }>;

/** What passing on takes. */
export interface Relay {
  task: FrameTask;
  /** This document's name. */
  name: string;
  names: HeardNames;
  say(message: FrameMessage): void;
  signal: AbortSignal;
}

/** Passes on where a target is that is in a frame inside. */
export interface RunningRelay {
  /** A frame said where it is; perhaps one in this document. */
  hear(report: PlaceReport): void;
  /** Another name is known: what was heard may be of a frame in this document after all. */
  look(): void;
}

interface Followed {
  report: PlaceReport;
  frame?: FrameElement;
  stop?: AbortController;
  tell?(): void;
}

/** How many targets are followed, the latest ones: more than one is there where frames are alike or load anew. */
const most = 10;

/** Tells where targets in the frames of this document are, in this document's viewport. */
export const passOn = ({ task, name, names, say, signal }: Relay): RunningRelay => {
  const followed = new Map<string, Followed>();
  const settle = (each: Followed): void => {
    const { via, leaf } = each.report;
    const frame = names.frameOf(via);
    if (!frame || frame === each.frame) {
      each.tell?.();
      return;
    }
    each.stop?.abort();
    const stop = new AbortController();
    Object.assign(each, { frame, stop });
    each.tell = followInFrame({
      frame,
      inside: () => each.report.place,
      onPlace: place =>
        say({ type: 'frame/place', run: task.run, revision: task.revision, leaf, via: name, place }),
      signal: AbortSignal.any([signal, stop.signal]),
    });
  };
  return {
    hear(report) {
      if (report.via === name || report.leaf === name || signal.aborted) return;
      const key = `${report.leaf} ${report.via}`;
      const each = followed.get(key) ?? { report };
      each.report = report;
      followed.set(key, each);
      for (const [oldest, { stop }] of followed) {
        if (followed.size <= most) break;
        stop?.abort();
        followed.delete(oldest);
      }
      settle(each);
    },
    look() {
      for (const each of followed.values()) settle(each);
    },
  };
};
