import browser from 'webextension-polyfill';

/** What is remembered of tabs while the worker is not running: in memory, and never longer than the browser runs. */
export interface TabMemory {
  /** Everything, by tab. */
  read(): Promise<Map<number, unknown>>;
  /** Has it kept in the browser's own time; what is said meanwhile is written in one go. Undefined: forget the tab. */
  keep(tab: number, value: unknown): void;
}

const prefix = 'watch:';

/** The memory over the browser's session storage, which content scripts cannot read and which is not on the disk. */
export const tabMemory = (): TabMemory => {
  let waiting = new Map<string, unknown>();
  let writing = false;
  const write = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting = new Map();
      const kept = batch.filter(([, value]) => value !== undefined);
      const gone = batch.flatMap(([key, value]) => (value === undefined ? [key] : []));
      // Without room, what was seen so far is lost with the worker, as if the person had just come to the page.
      if (kept.length > 0) await browser.storage.session.set(Object.fromEntries(kept)).catch(() => undefined);
      if (gone.length > 0) await browser.storage.session.remove(gone).catch(() => undefined);
    }
    writing = false;
  };
  return {
    async read() {
      const all = await browser.storage.session.get(null).catch(() => ({}));
      return new Map(
        Object.entries(all).flatMap(([key, value]) =>
          key.startsWith(prefix) ? [[Number(key.slice(prefix.length)), value]] : [],
        ),
      );
    },
    keep(tab, value) {
      waiting.set(`${prefix}${tab}`, value);
      void write();
    },
  };
};
