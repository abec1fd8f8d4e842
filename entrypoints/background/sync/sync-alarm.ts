import browser from 'webextension-polyfill';

/** Wakes the worker when the next sync is due. */
export const syncAlarm = {
  name: 'sync',
  /** @param at epoch milliseconds, or null where no sync is due by itself */
  async set(at: number | null): Promise<void> {
    if (at === null) await browser.alarms.clear(syncAlarm.name);
    else browser.alarms.create(syncAlarm.name, { when: at });
  },
  /** Whether it is set: browsers forget alarms at their end, or with an update of the extension. */
  async isSet(): Promise<boolean> {
    return (await browser.alarms.get(syncAlarm.name)) !== undefined;
  },
};
