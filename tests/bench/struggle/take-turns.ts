/**
 * Lets only so many pieces of work run at once; the others wait for their turn.
 *
 * @param most how many
 */
export const takeTurns = (most: number): (<Value>(work: () => Promise<Value>) => Promise<Value>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async work => {
    while (running >= most) await new Promise<void>(resolve => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
};
