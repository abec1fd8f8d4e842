/** Whether an error says that the device has no room left. Dexie wraps the browser's own. */
export const isQuotaError = (error: unknown): boolean => {
  for (let each: unknown = error; each instanceof Error || each instanceof DOMException; ) {
    if (each.name === 'QuotaExceededError') return true;
    each = 'inner' in each ? each.inner : undefined;
  }
  return false;
};
