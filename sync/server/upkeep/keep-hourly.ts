import type { ServerContext } from '../server-context.ts';
import { keepWithinLimits } from './keep-within-limits.ts';

/** How often, in ms. */
const hour = 3_600_000;

/**
 * Removes what is older than its workspace keeps, once an hour. Of servers beside each other one does it at a time.
 *
 * @returns ends it, after what is under way
 */
export const keepHourly = ({
  engine,
  now,
  log,
}: Pick<ServerContext, 'engine' | 'now' | 'log'>): (() => Promise<void>) => {
  let underWay: Promise<void> = Promise.resolve();
  const keep = async (): Promise<void> => {
    try {
      log({ event: 'kept', ...(await keepWithinLimits(engine, now())) });
    } catch (error) {
      log({ event: 'failed', route: 'keep', reason: (error as Error).name });
    }
  };
  const timer = setInterval(() => {
    underWay = underWay.then(keep);
  }, hour);
  timer.unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
};
