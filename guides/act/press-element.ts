/**
 * Presses an element: all that comes before a click, for pages that answer to it, and then the click of the browser, which
 * does what the element does.
 */
export const pressElement = (element: Element): void => {
  const { defaultView: view } = element.ownerDocument;
  if (!view) return;
  const { x, y, width, height } = element.getBoundingClientRect();
  const { PointerEvent, MouseEvent } = view as Window & typeof globalThis;
  const place = { clientX: x + width / 2, clientY: y + height / 2, button: 0 };
  const seen = { bubbles: true, cancelable: true, composed: true, view };
  const pointer = { ...place, ...seen, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const html = element as HTMLElement;
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...place, ...seen, buttons: 1, detail: 1 }));
  html.focus?.({ preventScroll: true });
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', { ...place, ...seen, detail: 1 }));
  if (typeof html.click === 'function') html.click();
  else element.dispatchEvent(new MouseEvent('click', { ...place, ...seen, detail: 1 }));
};
