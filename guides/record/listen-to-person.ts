import { eventPath } from '../locate/event-path.ts';
import type { LocatePlatform } from '../locate/platform.ts';
import type { Target } from '../schema/target.ts';
import { defaultButton } from './default-button.ts';
import type { RecordedEvent } from './recorded-event.ts';
import { subjectKind } from './subject-kind.ts';
import { subjectOf } from './subject-of.ts';

/** A point of an element, as fractions of its width and height. */
export type Point = NonNullable<Target['region']>;

/** How a person is listened to while they show how something is done. */
export interface Listening {
  window: Window;
  /** Opens closed shadow roots. */
  platform?: LocatePlatform;
  /** Whether an event came from Handrail's own interface. */
  isOurs(event: Event): boolean;
  /** Something happened on an element. `count` is how many clicks in a row the browser takes it for. */
  onEvent(
    type: Exclude<RecordedEvent['type'], 'time' | 'unload'>,
    element: Element,
    count: number,
    /** Where it was pressed, as fractions of the element's width and height. */
    point?: Point,
  ): void;
  /** The page is going. */
  onUnload(): void;
  signal: AbortSignal;
}

/** Elements for which the browser turns Enter or Space into a click by itself. */
const native = 'button, a[href], area[href], input, select, textarea, summary';
/** Roles whose element a key presses although the browser sends no click for it. */
const pressable =
  '[role=button], [role=link], [role=tab], [role^=menuitem], [role=option], [role=treeitem], [role=checkbox], ' +
  '[role=radio], [role=switch]';

const fraction = (part: number, whole: number): number =>
  Math.round(Math.max(0, Math.min(part / whole || 0, 1)) * 1000) / 1000;

/**
 * Tells what the person does on which element, from the capture phase on the window, before the page answers. Only
 * trusted events count, and nothing of what was typed is looked at.
 */
export const listenToPerson = ({ window, platform, isOurs, onEvent, onUnload, signal }: Listening): void => {
  let pressed: { element: Element; place: DOMRect } | undefined;
  let toldOfPressed = false;
  let field: Element | undefined;
  const options = { capture: true, passive: true, signal } as const;
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    handler: (event: WindowEventMap[Type]) => void,
  ): void => {
    window.addEventListener(type, event => event.isTrusted && !isOurs(event) && handler(event), options);
  };
  /** A change does not leave a shadow root, and the focus does not where it goes to another element in the root. */
  const listenInside = (event: Event): void => {
    for (const node of eventPath(event, platform)) {
      if ((node as Node).nodeType !== 11) continue;
      node.addEventListener('change', change, options);
      node.addEventListener('focusout', leave, options);
    }
  };
  const tell =
    (type: 'typed' | 'change' | 'leave') =>
    (event: Event): void => {
      if (!event.isTrusted) return;
      const element = subjectOf(event, platform);
      if (element) onEvent(type, element, 0);
    };

  const change = tell('change');
  const leave = (event: Event): void => {
    field = undefined;
    tell('leave')(event);
  };

  listen('pointerdown', event => {
    listenInside(event);
    pressed = undefined;
    toldOfPressed = false;
    if (!event.isPrimary || event.button !== 0) return;
    const element = subjectOf(event, platform);
    if (!element) return;
    const place = element.getBoundingClientRect();
    pressed = { element, place };
    onEvent('press', element, 0, {
      x: fraction(event.clientX - place.x, place.width),
      y: fraction(event.clientY - place.y, place.height),
    });
  });
  listen('pointerup', ({ clientX, clientY }) => {
    if (!pressed || pressed.element.isConnected) return;
    // A page that acts when the pointer goes down may take the element away, and then there is no click.
    const { element, place } = pressed;
    const inside =
      clientX >= place.left && clientX <= place.right && clientY >= place.top && clientY <= place.bottom;
    toldOfPressed = inside;
    if (inside) onEvent('click', element, 1);
  });
  listen('click', event => {
    const element = clicked(event);
    if (element) onEvent('click', element, event.detail);
  });
  const clicked = (event: MouseEvent): Element | null => {
    const element = subjectOf(event, platform);
    if (event.detail === 0 || !pressed) return element;
    if (toldOfPressed) return null;
    if (pressed.element === element || eventPath(event, platform).includes(pressed.element))
      return pressed.element;
    // Pressed here and let go elsewhere is a drag or a selection.
    return pressed.element.isConnected ? null : element;
  };
  listen('dblclick', event => {
    const element = pressed?.element ?? subjectOf(event, platform);
    if (element) onEvent('double-click', element, 2);
  });
  listen('keydown', event => {
    listenInside(event);
    if (event.repeat || event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    const element = subjectOf(event, platform);
    if (!element) return;
    const kind = subjectKind(element);
    if (kind === 'field' || kind === 'opener') {
      const button = event.key === 'Enter' && element.localName === 'input' ? defaultButton(element) : null;
      if (button) onEvent('press', button, 0);
      return;
    }
    if (element.matches(native)) onEvent('press', element, 0);
    else if (element.matches(pressable)) {
      onEvent('press', element, 0);
      onEvent('click', element, 0);
    }
  });
  listen('beforeinput', event => {
    const element = subjectOf(event, platform);
    if (!element || element === field) return;
    field = element;
    if (element !== pressed?.element) onEvent('press', element, 0);
  });
  listen('input', tell('typed'));
  listen('change', change);
  listen('focusout', leave);
  for (const type of ['beforeunload', 'pagehide'] as const)
    window.addEventListener(type, onUnload, { signal });
};
