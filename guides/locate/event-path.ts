import { composedParent } from './composed-parent.ts';
import type { LocatePlatform } from './platform.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/**
 * What an event went through, innermost first, closed shadow roots included: the browser hides what is in them, so that
 * each is asked what stands at the point of the event, or what has the focus.
 */
export const eventPath = (event: Event, platform?: LocatePlatform): EventTarget[] => {
  const path = event.composedPath();
  const { clientX, clientY, type, detail } = event as MouseEvent;
  // A click by keyboard has no point.
  const hasPoint = clientX !== undefined && (type !== 'click' || detail > 0);
  for (;;) {
    const outer = path[0] as Element | undefined;
    const root = outer?.nodeType === 1 && !outer.shadowRoot ? shadowRootOf(outer, platform) : null;
    const hit = root && (hasPoint ? root.elementFromPoint(clientX, clientY) : root.activeElement);
    if (!root?.contains(hit)) return path;
    const inside: EventTarget[] = [];
    for (let inner = hit; inner && inner !== outer; inner = composedParent(inner)) inside.push(inner);
    path.unshift(...inside, root);
  }
};
