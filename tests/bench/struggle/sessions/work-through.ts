import type { Desk, Record } from './desk.ts';
import type { Task } from './session.ts';

const shuffled = <Value>(values: readonly Value[], rng: () => number): Value[] => {
  const drawn = values.map(value => ({ value, order: rng() }));
  return drawn.sort((one, other) => one.order - other.order).map(({ value }) => value);
};

/**
 * Does one task after another, each once before any is done again, until the time is up.
 *
 * @param minutes how long
 * @param comeBack brings the application back to where work can begin, after a task that could not be ended
 */
export const workThrough =
  (tasks: readonly Task[], minutes: number, comeBack: (desk: Desk) => Promise<void>) =>
  async (desk: Desk, record: Record, brokenOff: string[]): Promise<void> => {
    const endAt = Date.now() + minutes * 60_000;
    while (Date.now() < endAt) {
      for (const task of shuffled(tasks, desk.rng)) {
        if (Date.now() >= endAt) return;
        record.task = task.name;
        try {
          await task.run(desk);
        } catch (error) {
          brokenOff.push(`${task.name}: ${String(error).split('\n')[0]}`);
          record.task = 'come back';
          await comeBack(desk);
        }
        await desk.think();
      }
    }
  };
