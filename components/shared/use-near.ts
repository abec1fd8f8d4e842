import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far from the window something counts as near: one screen of scrolling. */
const margin = '800px';

/** Whether an element has ever been near the window, so that what is far below is not loaded before it is needed. */
export const useNear = (element: RefObject<Element | null>): boolean => {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element]);
  return near;
};
