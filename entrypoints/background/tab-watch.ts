import type { StruggleKind } from '../../guides/schema/struggle-kind.ts';
import type { Detector, Sighting } from '../../guides/struggle/detector.ts';
import { errorClick } from '../../guides/struggle/detectors/error-click.ts';
import { errorLoop } from '../../guides/struggle/detectors/error-loop.ts';
import { failedDrag } from '../../guides/struggle/detectors/failed-drag.ts';
import { fieldReEntry } from '../../guides/struggle/detectors/field-re-entry.ts';
import { formThrash } from '../../guides/struggle/detectors/form-thrash.ts';
import { helpSeeking } from '../../guides/struggle/detectors/help-seeking.ts';
import { navigationPingPong } from '../../guides/struggle/detectors/navigation-ping-pong.ts';
import { repeatedUndo } from '../../guides/struggle/detectors/repeated-undo.ts';
import { uTurn } from '../../guides/struggle/detectors/u-turn.ts';
import { validationLoop } from '../../guides/struggle/detectors/validation-loop.ts';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';

/** Tabs that are remembered. */
const most = 50;
/** What sets the numbers of a frame's elements apart from those of another frame. */
const perFrame = 100_000;

/** What a detector saw, and which. */
export interface Seen extends Sighting {
  kind: StruggleKind;
}

/**
 * Joins what happens in the frames and on the pages of each tab, which no page sees as a whole: in memory, and only
 * until the worker ends.
 */
export interface TabWatch {
  take(tab: number, frame: number, event: StruggleEvent): Seen[];
}

/** Makes the memory of the worker. */
export const tabWatch = (): TabWatch => {
  const tabs = new Map<number, Feed[]>();
  return {
    take(tab, frame, event) {
      const feeds = tabs.get(tab) ?? freshFeeds();
      tabs.delete(tab);
      tabs.set(tab, feeds);
      const [oldest] = tabs.keys();
      if (tabs.size > most && oldest !== undefined) tabs.delete(oldest);
      const joined = 'id' in event ? { ...event, id: event.id + frame * perFrame } : event;
      return feeds.flatMap(feed => feed(joined));
    },
  };
};

type Feed = (event: StruggleEvent) => Seen[];

const freshFeeds = (): Feed[] => [
  feedOf(navigationPingPong),
  feedOf(uTurn),
  feedOf(validationLoop),
  feedOf(errorLoop),
  feedOf(errorClick),
  feedOf(repeatedUndo),
  feedOf(helpSeeking),
  feedOf(fieldReEntry),
  feedOf(formThrash),
  feedOf(failedDrag),
];

const feedOf = <State>(detector: Detector<State>): Feed => {
  let { initial: state } = detector;
  return event => {
    const step = detector.step(state, event);
    if (step) state = step.state;
    return (step?.sightings ?? []).map(sighting => ({ kind: detector.kind, ...sighting }));
  };
};
