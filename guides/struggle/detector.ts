import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { StruggleEvent } from './struggle-event.ts';

/** What a detector saw, before it is placed on a page. */
export interface Sighting {
  target?: string;
  /** 0 to 1; at 1 it opens an episode by itself. */
  strength: number;
  /** The page that is meant, where the person may have left it. */
  page?: string;
  /** The guide whose path it is on, as a number. */
  guide?: number;
}

/** A detector's answer to one event. */
export interface DetectorStep<State> {
  state: State;
  sightings?: Sighting[];
  /** When the detector wants a tick, if it waits for something to happen or not to happen. */
  wakeAt?: number;
}

/** A pure function over the stream of events, and the state it carries from one to the next. */
export interface Detector<State> {
  kind: StruggleKind;
  /** Grows when the same events would be judged otherwise. */
  version: number;
  initial: State;
  /** @returns undefined when the event says nothing to it */
  step(state: State, event: StruggleEvent): DetectorStep<State> | undefined;
}
