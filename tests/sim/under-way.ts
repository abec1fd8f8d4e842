/**
 * How many things this program itself is at that take real time: tasks of the database in the browser, keys being made, statements of
 * PostgreSQL. As long as there are any, the world's clock stands still.
 */
export const underWay = {
  count: 0,

  /** Counts until the promise is settled. */
  async track<Value>(work: Promise<Value>): Promise<Value> {
    underWay.count += 1;
    try {
      return await work;
    } finally {
      underWay.count -= 1;
    }
  },
};
