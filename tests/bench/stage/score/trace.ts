import type { Box } from './box.ts';

/** What one frame showed, as it was painted. */
export interface Frame {
  /** In ms of the page's clock. */
  at: number;
  /** Where the target was; null: it was not in the page. */
  target: Box | null;
  /** Where the spotlight was; null: there was none to be seen. */
  ring: Box | null;
}

/** What was seen of one movement. */
export interface Trace {
  /** When it was set off, in ms of the page's clock. */
  movedAt: number;
  /** In order, from a few before the movement on. */
  frames: Frame[];
  /** Whether the card could be pressed at the end, or lay under something; null: there was no card. */
  onTop: boolean | null;
}
