import type { PersonWatch } from './person-watch.ts';

/** Roles whose element a key presses although the browser sends no click for it. */
const pressable = new Set(
  'button link tab menuitem menuitemcheckbox menuitemradio option treeitem checkbox radio switch gridcell row'.split(
    ' ',
  ),
);
/** Elements for which the browser turns Enter or Space into a click by itself. */
const native = 'button, a[href], area[href], input, select, textarea, summary';

/**
 * Watches for a click on the target, or a double-click where `times` is 2. A page that removes the target while the
 * pointer is down gets no click event from the browser, so letting go within the target's place counts, too.
 */
export const watchPress = (
  { window, element, path, isOn, done, signal }: PersonWatch,
  times: 1 | 2,
): void => {
  const options = { capture: true, passive: true, signal } as const;
  let pressed: { element: Element; place: DOMRect } | undefined;

  window.addEventListener(
    'pointerdown',
    event => {
      const target = element();
      const counts = event.isPrimary && event.button === 0 && isOn(event) && target;
      pressed = counts ? { element: target, place: target.getBoundingClientRect() } : undefined;
    },
    options,
  );
  window.addEventListener(
    'pointerup',
    event => {
      if (!event.isTrusted || !pressed || times === 2) return;
      const { element: target, place } = pressed;
      const inside =
        event.clientX >= place.left &&
        event.clientX <= place.right &&
        event.clientY >= place.top &&
        event.clientY <= place.bottom;
      if (!target.isConnected && inside) done();
    },
    options,
  );
  window.addEventListener(
    'click',
    event => {
      // Keys and assistive technology press with a detail of 0.
      if (isOn(event) && (times === 1 || event.detail >= 2)) done();
    },
    options,
  );
  window.addEventListener('dblclick', event => isOn(event) && done(), options);
  window.addEventListener(
    'keydown',
    event => {
      if (times === 2 || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
      const target = element();
      const ownKey = path(event)[0] === target && !target?.matches(native);
      if (ownKey && pressable.has(target?.getAttribute('role') ?? '') && isOn(event)) done();
    },
    options,
  );
};
