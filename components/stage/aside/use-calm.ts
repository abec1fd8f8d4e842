import { useEffect, useState } from 'preact/hooks';

/** How long the hands have to be still, in milliseconds: longer than the pause between two words typed, which is a breakpoint. */
const stillFor = 1000;

/** Menus, lists and popovers that the person has open: a card beside them would be in the way of a choice. */
const open = [
  ...['true', 'menu', 'listbox', 'tree', 'grid'].map(
    kind => `[aria-haspopup="${kind}"][aria-expanded="true"]`,
  ),
  ':is([role="menu"], [role="listbox"]):focus-within',
  ':is([popover=""], [popover="auto"]):popover-open',
].join();

/**
 * Becomes true, and stays so, when the page is seen, no menu is open, and the person has for a moment neither typed,
 * dragged nor pressed.
 */
export const useCalm = (document: Document): boolean => {
  const [calm, setCalm] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    let timer: ReturnType<typeof setTimeout>;
    let pressed = false;
    const wait = (): void => {
      clearTimeout(timer);
      if (pressed || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => {
        if (document.querySelector(open)) return wait();
        stop.abort();
        setCalm(true);
      }, stillFor);
    };
    const press = (down: boolean) => (): void => {
      pressed = down;
      wait();
    };
    for (const type of ['pointerdown', 'dragstart']) window.addEventListener(type, press(true), options);
    for (const type of ['pointerup', 'pointercancel', 'dragend', 'drop', 'blur']) {
      window.addEventListener(type, press(false), options);
    }
    for (const type of ['keydown', 'input', 'compositionupdate'])
      window.addEventListener(type, wait, options);
    document.addEventListener('visibilitychange', wait, options);
    // A release outside the window is never told, nor is a press from before this began; the next movement shows both.
    window.addEventListener(
      'pointermove',
      event => pressed !== (event.buttons !== 0) && press(event.buttons !== 0)(),
      options,
    );
    wait();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return calm;
};
