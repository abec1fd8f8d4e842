import { useEffect, useState } from 'preact/hooks';

const read = (): string[] =>
  location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(part => decodeURIComponent(part));

/** The parts of the address after `#/`, so that Back, Forward and a reload work within a page. */
export const useHashRoute = (): string[] => {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const onChange = (): void => setRoute(read());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
};
