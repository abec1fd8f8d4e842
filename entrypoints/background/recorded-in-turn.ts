const last = new Map<number, Promise<unknown>>();

/**
 * Does one piece of work on a tab's recording after the other, in the order in which they came. An action waits for its
 * picture, and neither the next action nor the page that it opened may overtake it: the page would be put down to an
 * earlier step, or to none.
 */
export const recordedInTurn = <Value>(tab: number, work: () => Promise<Value>): Promise<Value> => {
  const before = last.get(tab) ?? Promise.resolve();
  const turn = before.then(work, work);
  last.set(tab, turn);
  const forget = (): void => {
    if (last.get(tab) === turn) last.delete(tab);
  };
  turn.then(forget, forget);
  return turn;
};
