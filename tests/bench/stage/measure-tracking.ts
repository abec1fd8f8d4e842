import { setTimeout as delay } from 'node:timers/promises';
import type { MovementCase } from './movement-cases.ts';
import { openTab, type TabOptions } from './open-tab.ts';
import { distanceBefore } from './score/distance-before.ts';
import { hasMoved } from './score/has-moved.ts';
import { judgeTrace, type Tracking } from './score/judge-trace.ts';
import type { Trace } from './score/trace.ts';

/** How long an overlay may settle before its target is moved, in ms. */
const settle = 1500;
/** When the browser's own doing is set off, in ms after the record began. */
const offset = 400;

/**
 * Shows a step and records how the overlay follows one movement.
 *
 * @param font address of a font
 * @returns how it did, or a sentence on why that cannot be said
 * @throws when the page did not do what the case says
 */
export const measureTracking = async (
  address: string,
  { name, paddings, still, device }: MovementCase,
  { font, ...options }: TabOptions & { font: string },
): Promise<Tracking | string> => {
  const tab = await openTab(address, options);
  const { page, session } = tab;
  try {
    const { shownAt, off } = await tab.show();
    if (shownAt === null) {
      return off === null ? 'no spotlight came' : `the spotlight came ${off.toFixed(0)} px off`;
    }
    await delay(settle);
    const recorded = page.evaluate(
      `stageBench.record(${JSON.stringify(options.system.name)}, ${JSON.stringify(name)}, ${JSON.stringify(font)})`,
    );
    if (device) {
      await delay(offset);
      await session.send('Emulation.setDeviceMetricsOverride', { ...device, mobile: false });
    }
    const trace = (await recorded) as Trace;
    if (!still && !hasMoved(trace)) throw new Error(`The target did not move in the case "${name}".`);
    const before = distanceBefore(trace, paddings);
    if (before === null) return 'no spotlight was left at the target before it was moved';
    if (before > 1) return `${before.toFixed(0)} px off before the target was moved`;
    return judgeTrace(trace, paddings);
  } finally {
    await tab.close();
  }
};
