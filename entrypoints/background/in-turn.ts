/** Does one thing after the other for each key, in the order in which they were asked for. */
export interface Turns {
  <Answer>(key: number, work: () => Promise<Answer>): Promise<Answer>;
  /** Does something after all that was asked for so far, whichever the key. What is asked for later does not wait for it. */
  afterAll<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

/** Makes an order of turns. What goes wrong in one turn is its asker's, and does not hold up the next. */
export const inTurn = (): Turns => {
  const last = new Map<number, Promise<unknown>>();
  const turn = <Answer>(key: number, work: () => Promise<Answer>): Promise<Answer> => {
    const answer = (last.get(key) ?? Promise.resolve()).then(work);
    const over = answer
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === over) last.delete(key);
      });
    last.set(key, over);
    return answer;
  };
  const afterAll: Turns['afterAll'] = work => Promise.all(last.values()).then(work);
  return Object.assign(turn, { afterAll });
};
