import browser from 'webextension-polyfill';

/** Wakes the worker when a pause is over. */
export const pauseAlarm = {
  name: 'pause-over',
  /** @param until epoch milliseconds, or undefined where there is no pause any more */
  async set(until: number | undefined): Promise<void> {
    if (until === undefined) await browser.alarms.clear(pauseAlarm.name);
    else browser.alarms.create(pauseAlarm.name, { when: until });
  },
};
