import { placeOfElement } from './place-of-element.ts';

/** How much of a target has to be seen for the page to be left where it is. */
const enough = 0.9;

/** Scrolls a target into view, unless enough of it is there already or it is too large to be seen whole anyway. */
export const revealElement = (element: Element): void => {
  const { seen, width, height } = placeOfElement(element);
  const most = Math.min(width, window.innerWidth) * Math.min(height, window.innerHeight);
  if (most === 0 || seen.width * seen.height >= most * enough) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: still ? 'instant' : 'smooth' });
};
