/** How many runs go through at once before the pace slows down. */
const free = 6;
/** The longest wait between two runs, in milliseconds. */
const slowest = 4000;
/** Time without being asked after which all is forgotten, in milliseconds. */
const forgiveAfter = 1500;

/**
 * Runs at once as long as it is asked rarely, then after 50 ms, 100 ms and so on up to 4 s, until it is left in peace
 * for a while. Asking while a run is due does nothing more.
 */
export const backOffPace = (signal: AbortSignal): { run(task: () => void): void } => {
  let runs = 0;
  let lastAsked = Number.NEGATIVE_INFINITY;
  let due: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(due));
  return {
    run(task) {
      const now = performance.now();
      const inPeace = now - lastAsked > forgiveAfter;
      lastAsked = now;
      if (due !== undefined || signal.aborted) return;
      if (inPeace) runs = 0;
      runs += 1;
      if (runs <= free) return task();
      const wait = Math.min(slowest, 50 * 2 ** (runs - free - 1));
      due = setTimeout(() => {
        due = undefined;
        task();
      }, wait);
    },
  };
};
