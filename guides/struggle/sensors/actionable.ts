import { pressableRoles } from './pressable-roles.ts';

/** What says of itself that it does something when it is pressed. */
const controls = `a[href],button,summary,label,${pressableRoles},[onclick],[aria-expanded],[aria-haspopup],[type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]`;

/** Pressing these answers by itself, in ways that no script sees. */
const selfAnswering =
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]):enabled,textarea,select,' +
  'option,canvas,video,audio,iframe,embed,object,[contenteditable=""],[contenteditable=true],' +
  'a[download],a[target=_blank],a[href^="mailto:"],a[href^="tel:"]';

const disabled = ':disabled,[aria-disabled=true]';

/** How far up a hand cursor is looked for, as Mixpanel does. */
const ancestors = 5;

/** What a person would say they pressed. */
export interface Pressed {
  element: Element;
  /** `control`: it looks as if it did something; `disabled`: it says that it does nothing now; `plain`: neither. */
  sort: 'control' | 'disabled' | 'plain';
}

/**
 * What a person would say they pressed.
 *
 * @param point where the pointer is, to look through a layer that cannot be seen
 * @returns null where pressing answers by itself, or nothing in particular was pressed
 */
export const actionable = (
  path: readonly EventTarget[],
  point?: { clientX: number; clientY: number },
): Pressed | null => {
  const elements = path.filter((each): each is Element => (each as Node).nodeType === 1);
  const [first] = elements;
  if (!first || first.matches('html,body')) return null;
  if (elements.some(each => each.matches(selfAnswering))) return null;
  const off = elements.find(each => each.matches(disabled));
  if (off) return { element: off, sort: 'disabled' };
  const control = elements.find(each => each.matches(controls));
  if (control) return { element: control, sort: 'control' };
  // What is in a tile inherits its hand: the tile is what was pressed.
  const near = elements.slice(0, ancestors);
  const hand = near.findLast(each => getComputedStyle(each).cursor === 'pointer');
  if (hand) return { element: hand, sort: 'control' };
  const style = getComputedStyle(first);
  if (style.textDecorationLine === 'underline') return { element: first, sort: 'control' };
  if (point && seeThrough(first, style)) {
    const below = [];
    let next = document
      .elementsFromPoint(point.clientX, point.clientY)
      .find(each => !first.contains(each) && !each.contains(first));
    for (; next && !next.contains(first); next = next.parentElement as Element) below.push(next);
    const pressed = actionable(below);
    if (pressed && pressed.sort !== 'plain') return pressed;
  }
  return { element: first, sort: 'plain' };
};

const seeThrough = (
  element: Element,
  { position, backgroundColor, backgroundImage }: CSSStyleDeclaration,
): boolean =>
  !element.checkVisibility({ opacityProperty: true }) ||
  (position !== 'static' && /^rgba.* 0\)$/.test(backgroundColor) && backgroundImage === 'none');
