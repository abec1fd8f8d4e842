import type { StageMessage } from '../../guides/contracts/stage-to-worker.ts';
import type { LocatePlatform } from '../../guides/locate/platform.ts';
import type { Target } from '../../guides/schema/target.ts';
import type { Sight } from './watch-sight.ts';

/** What the parts of the stage need besides the view. */
export interface StageTools {
  /** Says something to the worker until it is heard. */
  say(message: StageMessage): void;
  /** Has a screen reader say something when it has nothing else to say. */
  announce(text: string): void;
  /** Tells where a target is in the page, now and whenever that changes. */
  watch(target: Target, onSight: (sight: Sight) => void, signal: AbortSignal): void;
  /** Has a list that draws only what is in view draw the row of a target. */
  bringRowIn(target: Target, signal: AbortSignal): Promise<void>;
  /** Asks for the script that draws asides, and has everything drawn again when it is there. */
  bringAside(): void;
  /** Gives the focus back to the page. */
  leaveFocus(): void;
  /** Opens closed shadow roots of the page. */
  platform: LocatePlatform;
  /** The page. */
  document: Document;
}
