import type { Advance } from '../schema/step.ts';
import { isActive } from './is-active.ts';
import { watchCommit } from './watch-commit.ts';
import { watchPress } from './watch-press.ts';

/** How the action that ends a step is watched. */
export interface ActionWatch {
  advance: Advance;
  /** The window in which the target lives. */
  window: Window;
  /** The target as it was located last, or null while there is none. */
  element(): Element | null;
  /** The person has done it. Told once. */
  onDone(): void;
  signal: AbortSignal;
}

/**
 * Watches for what the person does on a step's target. Only their own actions count, and only on a control that
 * takes them. Reaching a page and reading a message are not actions on a target and are told elsewhere.
 */
export const watchAction = ({ advance, window, element, onDone, signal }: ActionWatch): void => {
  const stop = new AbortController();
  const isOn = (event: Event): boolean => {
    const target = element();
    return event.isTrusted && target !== null && event.composedPath().includes(target) && isActive(target);
  };
  const done = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    onDone();
  };
  const watch = { window, element, isOn, done, signal: AbortSignal.any([signal, stop.signal]) };
  if (advance.on === 'click') watchPress(watch, 1);
  else if (advance.on === 'double-click') watchPress(watch, 2);
  else if (advance.on === 'input') watchCommit(watch);
};
