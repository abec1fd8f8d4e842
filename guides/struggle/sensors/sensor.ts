import type { StruggleEvent } from '../struggle-event.ts';

/** What every sensor is given. A sensor only listens: it writes nothing into the page. */
export interface SensorContext {
  window: Window & typeof globalThis;
  /** Ends all listening. */
  signal: AbortSignal;
  /** The clock of the events, in ms. */
  now(): number;
  emit(event: StruggleEvent): void;
  /** The structural key of an element. */
  keyOf(element: Element): string;
}
