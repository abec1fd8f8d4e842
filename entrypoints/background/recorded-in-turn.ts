import { inTurn } from './in-turn.ts';

/**
 * Does one piece of work on a tab's recording after the other. An action waits for its picture, and neither the next
 * action nor the page that it opened may overtake it: the page would be put down to an earlier step, or to none.
 */
export const recordedInTurn = inTurn();
