import { useEffect, useState } from 'preact/hooks';

const partsOf = (hash: string): string[] =>
  hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(part => decodeURIComponent(part));

/** The parts of the address after `#/`, so that Back, Forward and a reload work within a page. */
export const useHashRoute = (): string[] => {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const onChange = (): void => setHash(location.hash);
    addEventListener('hashchange', onChange);
    // An effect runs some time after the drawing, and nobody listened until now.
    onChange();
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return partsOf(hash);
};
