import type { StruggleKind } from '../../guides/schema/struggle-kind.ts';
import { type BlameState, blame } from '../../guides/struggle/blame.ts';
import type { Detector, Sighting } from '../../guides/struggle/detector.ts';
import { abandonedForm } from '../../guides/struggle/detectors/abandoned-form.ts';
import { cursorThrash } from '../../guides/struggle/detectors/cursor-thrash.ts';
import { errorClick } from '../../guides/struggle/detectors/error-click.ts';
import { errorLoop } from '../../guides/struggle/detectors/error-loop.ts';
import { failedDrag } from '../../guides/struggle/detectors/failed-drag.ts';
import { fieldReEntry } from '../../guides/struggle/detectors/field-re-entry.ts';
import { formThrash } from '../../guides/struggle/detectors/form-thrash.ts';
import { helpSeeking } from '../../guides/struggle/detectors/help-seeking.ts';
import { hesitation } from '../../guides/struggle/detectors/hesitation.ts';
import { navigationPingPong } from '../../guides/struggle/detectors/navigation-ping-pong.ts';
import { offPath } from '../../guides/struggle/detectors/off-path.ts';
import { repeatedUndo } from '../../guides/struggle/detectors/repeated-undo.ts';
import { scrollThrash } from '../../guides/struggle/detectors/scroll-thrash.ts';
import { uTurn } from '../../guides/struggle/detectors/u-turn.ts';
import { validationLoop } from '../../guides/struggle/detectors/validation-loop.ts';
import { type Documents, joinDocuments } from '../../guides/struggle/join-documents.ts';
import { type SinceVisit, sinceVisit } from '../../guides/struggle/since-visit.ts';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';
import type { TabMemory } from './tab-memory.ts';

/** Tabs that are remembered, the latest. */
const most = 50;

/** The names among the detectors under which it is remembered what joins the events of a tab. */
const joining = { documents: 'documents', since: 'since-visit', blame: 'blame' } as const;

/** What a detector saw, and which. */
export interface Seen extends Sighting {
  kind: StruggleKind;
}

/**
 * Joins what happens in the frames and on the pages of each tab, which no page sees as a whole: in memory, and only until
 * the tab is closed or the browser ends. The worker's own end changes nothing.
 */
export interface TabWatch {
  take(tab: number, frame: number, event: StruggleEvent): Promise<Seen[]>;
  /** Forgets a tab. */
  drop(tab: number): Promise<void>;
  /** Forgets all tabs. */
  forget(): Promise<void>;
}

/** The detectors of one tab: what each of them carries on, by its kind and version. */
type States = Record<string, unknown>;

/** Makes the watch. What was remembered is read at its first use. */
export const tabWatch = (memory: TabMemory): TabWatch => {
  const tabs = new Map<number, States>();
  let remembered: Promise<void> | undefined;
  const remember = (): Promise<void> => {
    remembered ??= memory.read().then(all => {
      for (const [tab, states] of all) tabs.set(tab, isStates(states) ? states : {});
    });
    return remembered;
  };
  const drop = (tab: number): void => {
    if (tabs.delete(tab)) memory.keep(tab, undefined);
  };
  return {
    async take(tab, frame, event) {
      await remember();
      const before = tabs.get(tab) ?? {};
      const after = { ...before };
      const joined = join(after, frame, event);
      const seen = joined ? feeds.flatMap(feed => feed(after, joined)) : [];
      tabs.delete(tab);
      tabs.set(tab, after);
      const [oldest] = tabs.keys();
      if (tabs.size > most && oldest !== undefined) drop(oldest);
      if (Object.entries(after).some(([name, state]) => before[name] !== state)) memory.keep(tab, after);
      return seen;
    },
    async drop(tab) {
      await remember();
      drop(tab);
    },
    async forget() {
      await remember();
      for (const tab of [...tabs.keys()]) drop(tab);
    },
  };
};

/** An event as it is in the whole tab, or none where it says nothing of the person. */
const join = (states: States, frame: number, event: StruggleEvent): StruggleEvent | undefined => {
  const numbered = joinDocuments(states[joining.documents] as Documents | undefined, frame, event);
  if (numbered.state) states[joining.documents] = numbered.state;
  const counted = sinceVisit(states[joining.since] as SinceVisit | undefined, frame, numbered.event);
  if (counted.state) states[joining.since] = counted.state;
  if (!counted.event) return undefined;
  const blamed = blame(states[joining.blame] as BlameState | undefined, counted.event);
  const { press, byThemselves } = blamed.state;
  if (press || byThemselves.length > 0) states[joining.blame] = blamed.state;
  return blamed.event;
};

const isStates = (value: unknown): value is States => typeof value === 'object' && value !== null;

type Feed = (states: States, event: StruggleEvent) => Seen[];

const feedOf = <State>(detector: Detector<State>): Feed => {
  const name = `${detector.kind}@${detector.version}`;
  return (states, event) => {
    // What stands under this name was put there by this very version: the browser empties the memory at an update.
    const state = name in states ? (states[name] as State) : detector.initial;
    const step = detector.step(state, event);
    if (step && step.state !== state) states[name] = step.state;
    return (step?.sightings ?? []).map(sighting => ({ kind: detector.kind, ...sighting }));
  };
};

const feeds: readonly Feed[] = [
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
  feedOf(abandonedForm),
  feedOf(hesitation),
  feedOf(scrollThrash),
  feedOf(cursorThrash),
  feedOf(offPath),
];
