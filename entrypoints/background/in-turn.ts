/** Does one thing after the other for each key, in the order in which they were asked for. */
export type Turns = <Answer>(key: number, work: () => Promise<Answer>) => Promise<Answer>;

/** Makes an order of turns. What goes wrong in one turn is its asker's, and does not hold up the next. */
export const inTurn = (): Turns => {
  const last = new Map<number, Promise<unknown>>();
  return (key, work) => {
    const answer = (last.get(key) ?? Promise.resolve()).then(work);
    const over = answer
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === over) last.delete(key);
      });
    last.set(key, over);
    return answer;
  };
};
