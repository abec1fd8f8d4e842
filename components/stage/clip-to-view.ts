import type { Rectangle } from '../../guides/contracts/recorder.ts';
import { composedParent } from '../../guides/locate/composed-parent.ts';
import { intersect } from './intersect.ts';

/** What scrollers around an element, and its viewport, leave of a rectangle. */
export const clipToView = (element: Element, rectangle: Rectangle): Rectangle => {
  const view = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  let seen = intersect(rectangle, {
    x: 0,
    y: 0,
    width: view?.innerWidth ?? 0,
    height: view?.innerHeight ?? 0,
  });
  let { position } = getComputedStyle(element);
  for (let parent = composedParent(element); parent && parent !== root; parent = composedParent(parent)) {
    // A fixed element is cut by nothing around it, an absolute one by nothing up to what it is placed in.
    if (position === 'fixed') break;
    const style = getComputedStyle(parent);
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (parent.localName !== 'body' && style.overflow !== 'visible' && style.display !== 'contents') {
      seen = intersect(seen, parent.getBoundingClientRect());
    }
  }
  return seen;
};
