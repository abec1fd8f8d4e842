import { v7 as uuidV7 } from 'uuid';
import type { Signal } from '../../../guides/schema/signal.ts';

/** Guides in the workspace; most runs are of a few of them. */
const guides = 500;

/** How long before it is sent something has begun, in ms: a device that is online sends every minute, in bad times every few. */
const recent = 300_000;

/** A number from 0 to 1 that comes out the same each time. */
export type Random = () => number;

/**
 * What a device sends at once: some runs with their steps, and a struggle now and then, about as many signals as asked for.
 *
 * @param at epoch milliseconds around which it happened
 */
export const simulatedWork = (person: string, at: number, signals: number, random: Random): Signal[] => {
  const work: Signal[] = [];
  while (work.length < signals) {
    const guide = `guide-${Math.floor(guides * random() ** 3)}`;
    const page = `https://erp.example.com/area-${Math.floor(20 * random())}/*`;
    const begun = Math.floor(at - random() * recent);
    const run = uuidV7({ msecs: begun });
    const about = { person, page, guide, version: 1, run };
    let now = begun;
    const stamp = () => {
      now += Math.floor(500 + random() * 9000);
      return { ...about, id: uuidV7({ msecs: now }), at: now };
    };
    if (random() < 0.2) {
      const { guide: _, version: __, run: ___, ...rest } = stamp();
      work.push({ ...rest, type: 'struggle', kind: 'dead-click', confidence: 0.8, count: 2, lastAt: now });
    }
    work.push({ ...stamp(), type: 'run-started', by: 'person' });
    const steps = 2 + Math.floor(random() * 6);
    for (let step = 1; step <= steps; step += 1) {
      work.push({ ...stamp(), type: 'step-shown', step: `step-${step}`, visit: 1 });
      work.push({ ...stamp(), type: 'step-done', step: `step-${step}`, visit: 1 });
    }
    work.push(
      random() < 0.8
        ? { ...stamp(), type: 'run-completed' }
        : { ...stamp(), type: 'run-left', step: `step-${steps}` },
    );
  }
  return work.slice(0, signals);
};
