import type { FrameReport } from '../../../../guides/contracts/frame-to-worker.ts';
import type { RunView } from '../../../../guides/contracts/stage-view.ts';
import type { FrameElement } from '../../frame/frames-within.ts';
import { hearNames } from '../../frame/hear-names.ts';
import { watchFrameLoads } from '../../frame/watch-frame-loads.ts';
import type { Place } from '../../place-of-element.ts';
import type { StageTools } from '../../stage-tools.ts';
import { frameReports } from './frame-reports.ts';
import { type FrameSight, judgeFrames } from './judge-frames.ts';

/** Where a target is that was found in a frame. */
export interface FramedFind {
  /** The name of the document that it is in. */
  leaf: string;
  /** The frame of this page that it is in, be it directly or in a frame inside. */
  frame: FrameElement;
  /** Where it is in that frame, as it was told last. */
  inside(): Place | undefined;
}

/** What a search in frames takes. */
export interface FrameSearch {
  run: RunView;
  tools: StageTools;
  /** Something has changed: what the frames say, or where the target is. */
  onChange(sight: { state: 'found'; find: FramedFind } | { state: 'absent' | 'unsure' }): void;
  signal: AbortSignal;
}

/** Has the frames of the tab look for the step's target, and puts together what they say. */
export const seekInFrames = ({ run, tools, onChange, signal }: FrameSearch): void => {
  const { document, platform, say } = tools;
  const sights = new Map<string, FrameSight>();
  /** By the document that it is in, and the one in whose viewport it is measured. */
  const places = new Map<string, Map<string, Place>>();
  let shown: FramedFind | undefined;

  const find = (leaf: string): FramedFind | undefined => {
    if (shown?.leaf === leaf && shown.frame.isConnected && shown.inside()) return shown;
    for (const via of places.get(leaf)?.keys() ?? []) {
      const frame = names.frameOf(via);
      if (frame) return { leaf, frame, inside: () => places.get(leaf)?.get(via) };
    }
    return undefined;
  };
  const settle = (): void => {
    const judged = judgeFrames(sights);
    shown = judged.state === 'found' ? find(judged.leaf) : undefined;
    if (shown) onChange({ state: 'found', find: shown });
    // Where somebody found it, it cannot be told which of the frames here that is.
    else onChange({ state: judged.state === 'found' ? 'unsure' : judged.state });
  };
  const hear = (report: FrameReport): void => {
    if (report.run !== run.id || report.revision !== run.revision) return;
    const { leaf } = report;
    if (report.type === 'frame/sight') {
      sights.set(leaf, report.state);
      if (report.state !== 'found') places.delete(leaf);
    } else {
      const known = places.get(leaf) ?? new Map<string, Place>();
      places.set(leaf, known.set(report.via, report.place));
    }
    settle();
  };
  const ask = (): void => say({ type: 'stage/frames' });
  frameReports.listen(hear, signal);
  const names = hearNames(document, platform, settle, signal);
  watchFrameLoads(document, platform, ask, signal);
  // A frame that is taken out of the page may not come to say so.
  const removals = new MutationObserver(() => {
    if (!shown || shown.frame.isConnected) return;
    sights.delete(shown.leaf);
    places.delete(shown.leaf);
    settle();
  });
  removals.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    removals.disconnect();
    // What comes next is in the worker's hands; it tells the frames what to do then, or to rest.
    ask();
  });
  ask();
};
