import { ownHost } from '../contracts/own-host.ts';
import { eventPath } from '../locate/event-path.ts';
import type { LocatePlatform } from '../locate/platform.ts';
import type { SensorContext } from './sensors/sensor.ts';

/** What the person does. Before the first of them nothing can be an answer, or struggle. */
const deeds = 'pointerdown pointermove pointerup click keydown wheel input';
const options = { capture: true, passive: true };

/**
 * Listens at the window, in the capture phase and passively, with one listener for all sensors: from now on to what the person
 * does, before a page can stop it there, and to the rest once they did something, because every listener costs every page
 * that is loaded. Events that no person made, and those on Handrail's own cards, are left out before anything else.
 *
 * @param begin makes the sensors, at the first thing that the person does: most frames of most pages never see one
 */
export const hearEvents = (
  window: Window,
  platform: LocatePlatform,
  begin: () => void,
): Pick<SensorContext, 'listen' | 'pathOf'> & { end(): void } => {
  const ears: Record<string, ((event: Event) => void)[]> = {};
  let path: EventTarget[] | undefined;
  let begun = false;
  const hear = (event: Event): void => {
    if (!event.isTrusted || (event.target as { [ownHost]?: true } | null)?.[ownHost]) return;
    if (!begun) begin();
    begun = true;
    // Not after the ears: one of them may fail on a hostile page.
    path = undefined;
    for (const ear of ears[event.type] ?? []) ear(event);
  };
  const earsFor = (name: string): ((event: Event) => void)[] => {
    // Adding one that is there already changes nothing.
    window.addEventListener(name, hear, options);
    ears[name] ??= [];
    return ears[name];
  };
  deeds.split(' ').forEach(earsFor);
  return {
    listen(names, handler) {
      for (const name of names.split(' ')) earsFor(name).push(handler as (event: Event) => void);
    },
    pathOf(event) {
      path ??= eventPath(event, platform);
      return path;
    },
    end() {
      for (const name in ears) window.removeEventListener(name, hear, options);
    },
  };
};
