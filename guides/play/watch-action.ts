import { eventPath } from '../locate/event-path.ts';
import type { LocatePlatform } from '../locate/platform.ts';
import type { Advance } from '../schema/step.ts';
import type { Target } from '../schema/target.ts';
import { isActive } from './is-active.ts';
import { isNearRegion } from './is-near-region.ts';
import { watchCommit } from './watch-commit.ts';
import { watchPress } from './watch-press.ts';

/** How the action that ends a step is watched. */
export interface ActionWatch {
  advance: Advance;
  /** The window in which the target lives. */
  window: Window;
  /** Opens closed shadow roots. */
  platform?: LocatePlatform;
  /** The target as it was located last, or null while there is none. */
  element(): Element | null;
  /** The point of a drawing that is meant: what is done elsewhere on the drawing does not count. */
  region?: Target['region'];
  /** The person has done it. Told once. */
  onDone(): void;
  signal: AbortSignal;
}

/**
 * Watches for what the person does on a step's target. Only their own actions count, and only on a control that
 * takes them. Reaching a page and reading a message are not actions on a target and are told elsewhere.
 */
export const watchAction = (action: ActionWatch): void => {
  const { advance, window, platform, element, region, onDone, signal } = action;
  const stop = new AbortController();
  const path = (event: Event): EventTarget[] => eventPath(event, platform);
  const isOn = (event: Event): boolean => {
    const target = element();
    if (!event.isTrusted || !target || !path(event).includes(target) || !isActive(target)) return false;
    return !region || isNearRegion(event, target, region);
  };
  const done = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    onDone();
  };
  const watch = { window, element, path, isOn, done, signal: AbortSignal.any([signal, stop.signal]) };
  if (advance.on === 'click') watchPress(watch, 1);
  else if (advance.on === 'double-click') watchPress(watch, 2);
  else if (advance.on === 'input') watchCommit(watch);
};
