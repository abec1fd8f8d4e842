import { useEffect, useState } from 'preact/hooks';

/** Below this, thirty groups of bars are too thin to be told apart. */
const narrow = '(max-width: 40rem)';

/** Whether the window is narrow, kept up to date. */
export const useNarrow = (): boolean => {
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const onChange = (): void => setIs(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return is;
};
