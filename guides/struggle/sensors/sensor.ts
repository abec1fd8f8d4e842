import type { StruggleEvent } from '../struggle-event.ts';

/** An event whose time is the moment in which it is told. */
export type Untimed<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** What every sensor is given. A sensor only listens: it writes nothing into the page. */
export interface SensorContext {
  window: Window & typeof globalThis;
  /** Ends all listening. */
  signal: AbortSignal;
  /** The clock of the events, in ms. */
  now(): number;
  /** Tells what happens at this moment. */
  emit(event: Untimed<StruggleEvent>): void;
  /** The structural key of an element, and its number in this document. */
  at(element: Element): { target: string; id: number };
  /** The number of the form or dialog that an element is in; 0 for none. */
  formOf(element: Element): number;
  /** What an event went through, innermost first, closed shadow roots included. */
  pathOf(event: Event): EventTarget[];
  /** Listens to events of which hear-events.ts names the types. Those that no person made are left out before anything else. */
  listen<Type extends Event = Event>(names: string, handler: (event: Type) => void): void;
}
