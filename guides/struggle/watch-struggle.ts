import type { Outside } from '../contracts/outside.ts';
import { ownHost } from '../contracts/own-host.ts';
import { eventPath } from '../locate/event-path.ts';
import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { Detector, Sighting } from './detector.ts';
import { deadClick } from './detectors/dead-click.ts';
import { rageClick } from './detectors/rage-click.ts';
import { identify } from './identify.ts';
import { senseFaults } from './sensors/faults.ts';
import { senseForms } from './sensors/forms.ts';
import { senseMovement } from './sensors/movement.ts';
import { sensePresses } from './sensors/presses.ts';
import { senseResponses } from './sensors/responses.ts';
import type { SensorContext, Untimed } from './sensors/sensor.ts';
import type { StruggleEvent } from './struggle-event.ts';

/** What the watch needs of its surroundings. */
export interface StruggleWatch {
  window: Window & typeof globalThis;
  /** Ends the watch. */
  signal: AbortSignal;
  keyOf(element: Element): string;
  /** The shadow root of an element, closed ones included. */
  shadowRoot?: (element: Element) => ShadowRoot | null;
  /** Told of each detection. */
  onSighting(kind: StruggleKind, sighting: Sighting): void;
  /** Asks what only the browser knows of the last so many ms. Undefined: nobody knows. */
  askOutside?: (sinceMs: number) => Promise<Outside | undefined>;
  /** Told of each event: some detectors see more than one frame and sit elsewhere. */
  onEvent?: (event: StruggleEvent) => void;
}

/** How long after an unanswered press the worker is asked, and how often again while a request is under way, in ms. */
const askAfter = 350;
const askAgain = 700;
const askUntil = 10_000;

/** Watches one frame for struggle: sensors in, detectors through, sightings out. Nothing is listened to before it is called. */
export const watchStruggle = (watch: StruggleWatch): void => {
  const { window, signal } = watch;
  const now = (): number => window.performance.now();
  const feed = <State>(detector: Detector<State>): ((event: StruggleEvent) => void) => {
    let state = detector.initial;
    return event => {
      const step = detector.step(state, event);
      if (!step) return;
      state = step.state;
      for (const sighting of step.sightings ?? []) watch.onSighting(detector.kind, sighting);
      if (step.wakeAt !== undefined) wake(step.wakeAt);
    };
  };
  const feeds = [feed(deadClick), feed(rageClick)];
  const emit = (what: Untimed<StruggleEvent>): void => {
    if (signal.aborted) return;
    const event = { ...what, at: now() } as StruggleEvent;
    watch.onEvent?.(event);
    for (const take of feeds) take(event);
    if (event.type === 'press' && !event.answered && event.sort !== 'plain') inquire(event.at);
  };
  const wake = (at: number): void => {
    window.setTimeout(() => emit({ type: 'tick' }), at - now() + 1);
  };

  let asking = 0;
  let askedOf = 0;
  const inquire = (pressedAt: number): void => {
    window.clearTimeout(asking);
    askedOf = pressedAt;
    const ask = async (): Promise<void> => {
      if (responses.answered() || signal.aborted || now() - pressedAt > askUntil) return;
      const outside = await watch.askOutside?.(now() - pressedAt + 150);
      // Something else was pressed meanwhile, and is asked about instead.
      if (pressedAt !== askedOf) return;
      if (outside?.opened) emit({ type: 'response' });
      else if (outside?.pending) {
        emit({ type: 'pending' });
        asking = window.setTimeout(ask, askAgain);
      }
    };
    asking = window.setTimeout(ask, askAfter);
  };

  const at = identify(watch.keyOf);
  const platform = watch.shadowRoot ? { shadowRoot: watch.shadowRoot } : {};
  const context: SensorContext = {
    window,
    signal,
    now,
    emit,
    at,
    formOf(element) {
      const form = element.closest('form,dialog,[role=dialog]');
      return form ? at(form).id : 0;
    },
    pathOf: event => eventPath(event, platform),
    listen(names, handler, target = window) {
      for (const name of names.split(' ')) {
        target.addEventListener(
          name,
          event => {
            // What is done on Handrail's own cards is no part of the page.
            const isOurs = (event.target as { [ownHost]?: true } | null)?.[ownHost];
            if (event.isTrusted && !isOurs) handler(event as never);
          },
          { capture: true, passive: true, signal },
        );
      }
    },
  };
  emit({ type: 'loaded' });
  const faults = senseFaults(context);
  const responses = senseResponses(context, faults.onChange);
  sensePresses(context, responses, { onPress: faults.onAttempt });
  senseForms(context);
  senseMovement(context, responses);
};
