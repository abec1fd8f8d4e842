import { followElement } from '../follow-element.ts';
import { placeInFrame } from '../place-in-frame.ts';
import type { Place } from '../place-of-element.ts';
import type { FrameElement } from './frames-within.ts';
import { revealInFrame } from './reveal-in-frame.ts';

/** How something in a frame is followed from outside. */
export interface FrameFollowing {
  frame: FrameElement;
  /** Where it is in the frame, as it was told last. */
  inside(): Place | undefined;
  /** The card that is placed by it. */
  card?: HTMLElement;
  /** Told where it is in this document, whenever that has changed. */
  onPlace(place: Place): void;
  signal: AbortSignal;
}

/**
 * Follows something in a frame of another site: the frame by its element, what is in it by what is told of it. At first
 * it is brought into view.
 *
 * @returns to be called when something else was told
 */
export const followInFrame = ({ frame, inside, card, onPlace, signal }: FrameFollowing): (() => void) => {
  let isRevealed = false;
  const tell = (): void => {
    const place = inside();
    if (!place || signal.aborted) return;
    if (!isRevealed) isRevealed = revealInFrame(frame, place);
    onPlace(placeInFrame(frame, place));
  };
  followElement({ element: frame, card: card ?? frame, onPlace: tell, signal });
  return tell;
};
