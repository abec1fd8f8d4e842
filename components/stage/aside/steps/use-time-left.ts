import { useEffect, useRef, useState } from 'preact/hooks';

/** How long after the time is up it is told again where nothing has come of it, in milliseconds. */
const again = 5000;

/**
 * The milliseconds that are left, looked at every second. It goes by the clock and not by its timers, which a browser
 * slows down or stops while the page is not seen.
 *
 * @param until epoch milliseconds
 * @param onUp the time is up. Called again as long as this goes on
 */
export const useTimeLeft = (until: number, document: Document, onUp: () => void): number => {
  const [left, setLeft] = useState(until - Date.now());
  const callback = useRef(onUp);
  callback.current = onUp;
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let lastTold = Number.NEGATIVE_INFINITY;
    const look = (): void => {
      clearTimeout(timer);
      const now = Date.now();
      const rest = until - now;
      setLeft(rest);
      if (rest <= 0 && now - lastTold >= again) {
        lastTold = now;
        callback.current();
      }
      timer = setTimeout(look, rest > 0 ? rest % 1000 || 1000 : again);
    };
    look();
    document.addEventListener('visibilitychange', look, { signal: stop.signal });
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, look, { signal: stop.signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [until]);
  return left;
};
