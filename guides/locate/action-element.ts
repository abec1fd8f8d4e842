import { eventPath } from './event-path.ts';
import type { LocatePlatform } from './platform.ts';

const acting =
  'button,a[href],area[href],input,select,textarea,summary,option,label,[contenteditable=""],[contenteditable="true"],' +
  '[role="button"],[role="link"],[role="checkbox"],[role="radio"],[role="switch"],[role="tab"],[role="menuitem"],' +
  '[role="menuitemcheckbox"],[role="menuitemradio"],[role="option"],[role="treeitem"],[role="combobox"],[role="textbox"],' +
  '[role="searchbox"],[role="spinbutton"],[role="slider"]';

const hasClickCursor = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view || !(element instanceof view.HTMLElement || element instanceof view.SVGElement)) return false;
  const parent = element.parentElement;
  const cursor = view.getComputedStyle(element).cursor;
  // The cursor is inherited: only the outermost element that shows it is the one that acts.
  return cursor === 'pointer' && (!parent || view.getComputedStyle(parent).cursor !== 'pointer');
};

const controlOf = (label: Element): Element => (label as HTMLLabelElement).control ?? label;

/**
 * The element that a person meant with a pointer or keyboard event: the nearest one that acts, across shadow
 * roots (closed ones too, where the platform opens them; the icon in a button means the button, a label means its control), else the nearest one that can be focused
 * or shows the click cursor, else the one that was hit. Null when the event hit no element.
 */
export const actionElement = (event: Event, platform?: LocatePlatform): Element | null => {
  const elements: Element[] = [];
  for (const node of eventPath(event, platform)) {
    const element = node as Element;
    if (element.nodeType === 1 && element.localName !== 'html' && element.localName !== 'body')
      elements.push(element);
  }
  const hit = elements[0];
  if (!hit) return null;
  for (const element of elements) {
    if (element.matches(acting)) return element.localName === 'label' ? controlOf(element) : element;
    // What is drawn on a canvas is not told apart by what is around it.
    if (hit.localName === 'canvas') continue;
    // A row, a cell or an item that takes focus or clicks is nearer to the hand than a control around it.
    const tabIndex = element.getAttribute('tabindex');
    if (tabIndex !== null && tabIndex !== '-1') return element;
    if (element.hasAttribute('onclick') || hasClickCursor(element)) return element;
  }
  return hit;
};
