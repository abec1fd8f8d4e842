/** What the watchers of a person's actions have in common. */
export interface PersonWatch {
  /** The window in which the target lives. */
  window: Window;
  /** The target as it was located last, or null while there is none. */
  element(): Element | null;
  /** What an event went through, closed shadow roots included. */
  path(event: Event): EventTarget[];
  /** Whether an event is the person's own, on the target, and the target takes it. */
  isOn(event: Event): boolean;
  /** The person has done it. */
  done(): void;
  signal: AbortSignal;
}
