import { defaultButton } from './default-button.ts';
import type { RecordedEvent } from './recorded-event.ts';
import { subjectKind } from './subject-kind.ts';
import { subjectOf } from './subject-of.ts';

/** How a person is listened to while they show how something is done. */
export interface Listening {
  window: Window;
  /** Whether an event came from Handrail's own interface. */
  isOurs(event: Event): boolean;
  /** Something happened on an element. `count` is how many clicks in a row the browser takes it for. */
  onEvent(type: Exclude<RecordedEvent['type'], 'time' | 'unload'>, element: Element, count: number): void;
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

/**
 * Tells what the person does on which element, from the capture phase on the window, before the page answers. Only
 * trusted events count, and nothing of what was typed is looked at.
 */
export const listenToPerson = ({ window, isOurs, onEvent, onUnload, signal }: Listening): void => {
  let pressed: { element: Element; place: DOMRect } | undefined;
  let toldOfPressed = false;
  let field: Element | undefined;
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    handler: (event: WindowEventMap[Type]) => void,
  ): void => {
    window.addEventListener(type, event => event.isTrusted && !isOurs(event) && handler(event), {
      capture: true,
      passive: true,
      signal,
    });
  };
  const tell =
    (type: 'typed' | 'change' | 'leave') =>
    (event: Event): void => {
      const element = subjectOf(event);
      if (element) onEvent(type, element, 0);
    };

  listen('pointerdown', event => {
    pressed = undefined;
    toldOfPressed = false;
    if (!event.isPrimary || event.button !== 0) return;
    const element = subjectOf(event);
    if (!element) return;
    pressed = { element, place: element.getBoundingClientRect() };
    onEvent('press', element, 0);
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
    const element = subjectOf(event);
    if (event.detail === 0 || !pressed) return element;
    if (toldOfPressed) return null;
    if (pressed.element === element || event.composedPath().includes(pressed.element)) return pressed.element;
    // Pressed here and let go elsewhere is a drag or a selection.
    return pressed.element.isConnected ? null : element;
  };
  listen('dblclick', event => {
    const element = pressed?.element ?? subjectOf(event);
    if (element) onEvent('double-click', element, 2);
  });
  listen('keydown', event => {
    if (event.repeat || event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    const element = subjectOf(event);
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
    const element = subjectOf(event);
    if (!element || element === field) return;
    field = element;
    if (element !== pressed?.element) onEvent('press', element, 0);
  });
  listen('input', tell('typed'));
  listen('change', tell('change'));
  listen('focusout', event => {
    field = undefined;
    tell('leave')(event);
  });
  for (const type of ['beforeunload', 'pagehide'] as const)
    window.addEventListener(type, onUnload, { signal });
};
