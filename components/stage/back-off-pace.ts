/** How many runs go through at once before the pace slows down. */
const free = 6;
/** The longest wait between two runs, in milliseconds. */
const slowest = 4000;
/** Quiet time after which a run is free again, in milliseconds. */
const forgiveAfter = 3000;

/**
 * Runs at once as long as it is asked rarely, then after 50 ms, 100 ms and so on up to 4 s. Asking while a run is
 * due does nothing more.
 */
export const backOffPace = (signal: AbortSignal): { run(task: () => void): void } => {
  let recent = 0;
  let due: ReturnType<typeof setTimeout> | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (delay: number, task: () => void): ReturnType<typeof setTimeout> => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      task();
    }, delay);
    timers.add(timer);
    return timer;
  };
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  return {
    run(task) {
      if (due !== undefined || signal.aborted) return;
      const go = (): void => {
        due = undefined;
        recent += 1;
        later(forgiveAfter, () => {
          recent -= 1;
        });
        task();
      };
      if (recent < free) go();
      else due = later(Math.min(slowest, 50 * 2 ** (recent - free)), go);
    },
  };
};
