import { useEffect, useState } from 'preact/hooks';

/** True when the page has been visible since the key came up, or has become so. A background tab shows nothing. */
export const useSeen = (document: Document, key: number): boolean => {
  const [seen, setSeen] = useState<number>();
  useEffect(() => {
    const stop = new AbortController();
    const check = (): void => {
      if (document.visibilityState === 'visible') setSeen(key);
    };
    document.addEventListener('visibilitychange', check, { signal: stop.signal });
    check();
    return () => stop.abort();
  }, [key]);
  return seen === key;
};
