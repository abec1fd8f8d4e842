import { actionable } from './actionable.ts';
import type { SensorContext } from './sensor.ts';

/** Told while a press is under way. */
export interface PressListener {
  /** The pointer went down: many controls act on that already. */
  onPress(element: Element): void;
  /** The activation was emitted. */
  onActivation(element: Element): void;
}

/** Tells of every press on something that looks as if it did something, disabled controls included. */
export const senseActivations = (context: SensorContext, listener: PressListener): void => {
  const { window, signal, emit, now, keyOf } = context;
  const options = { capture: true, passive: true, signal };
  let pressed: Element | null = null;

  const tell = (element: Element, by: 'pointer' | 'key', disabled: boolean): void => {
    emit({ type: 'activation', at: now(), target: keyOf(element), by, disabled });
    listener.onActivation(element);
  };

  const ordinary = (event: MouseEvent): boolean =>
    event.isTrusted && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.altKey;

  window.addEventListener(
    'pointerdown',
    event => {
      if (!ordinary(event)) return;
      const path = event.composedPath();
      pressed = disabledControl(path);
      const element = pressed ?? actionable(path);
      if (element) listener.onPress(element);
    },
    options,
  );
  // A disabled control gets no click, so that its press is told when the pointer comes up again.
  window.addEventListener(
    'pointerup',
    event => {
      if (pressed && ordinary(event) && disabledControl(event.composedPath()) === pressed) {
        tell(pressed, 'pointer', true);
      }
      pressed = null;
    },
    options,
  );
  window.addEventListener(
    'click',
    event => {
      if (!ordinary(event)) return;
      const element = actionable(event.composedPath());
      if (!element) return;
      const by = event.detail === 0 ? 'key' : 'pointer';
      if (by === 'key') listener.onPress(element);
      tell(element, by, saysDisabled(element));
    },
    options,
  );
};

const disabledControl = (path: readonly EventTarget[]): Element | null => {
  const first = path[0];
  return first instanceof Element ? first.closest('button:disabled,input:disabled') : null;
};

const saysDisabled = (element: Element): boolean => element.closest('[aria-disabled=true]') !== null;
