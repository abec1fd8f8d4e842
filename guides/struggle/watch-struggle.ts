import type { Outside } from '../contracts/outside.ts';
import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { Detector, Sighting } from './detector.ts';
import { deadClick } from './detectors/dead-click.ts';
import { rageClick } from './detectors/rage-click.ts';
import { hearEvents } from './hear-events.ts';
import { identify } from './identify.ts';
import { senseFaults } from './sensors/faults.ts';
import { senseFaultsAtLoad } from './sensors/faults-at-load.ts';
import { senseForms } from './sensors/forms.ts';
import { senseMovement } from './sensors/movement.ts';
import { sensePresses } from './sensors/presses.ts';
import { senseResponses } from './sensors/responses.ts';
import type { SensorContext, Untimed } from './sensors/sensor.ts';
import type { StruggleEvent } from './struggle-event.ts';

/** What the watch needs of its surroundings. */
export interface StruggleWatch {
  window: Window & typeof globalThis;
  keyOf(element: Element): string;
  /** The shadow root of an element, closed ones included. */
  shadowRoot?: (element: Element) => ShadowRoot | null;
  /** Told of each detection. */
  onSighting(kind: StruggleKind, sighting: Sighting): void;
  /** Told of each event: some detectors see more than one frame and sit elsewhere. */
  onEvent?: (event: StruggleEvent) => void;
}

/** A watch that goes on. */
export interface RunningWatch {
  /** Tells it what only the browser knows of the last press. */
  hear(outside: Outside): void;
  end(): void;
}

/**
 * Watches one frame for struggle: sensors in, detectors through, sightings out. Nothing is listened to before it is called.
 */
export const watchStruggle = (watch: StruggleWatch): RunningWatch => {
  const { window } = watch;
  // Made when the sensors are: each interface of the page's that is touched as it loads costs every load.
  let sensing: AbortController | undefined;
  let isOver = false;
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
    if (isOver) return;
    const event = { ...what, at: now() } as StruggleEvent;
    watch.onEvent?.(event);
    for (const take of feeds) take(event);
  };
  const wake = (at: number): void => {
    window.setTimeout(() => emit({ type: 'tick' }), at - now() + 1);
  };

  const at = identify(watch.keyOf);
  const outlook = {
    window,
    now,
    emit,
    at,
    formOf(element: Element): number {
      const form = element.closest('form,dialog,[role=dialog]');
      return form ? at(form).id : 0;
    },
  };
  const { end, ...hearing } = hearEvents(window, watch, () => {
    sensing = new AbortController();
    const context: SensorContext = { ...outlook, ...hearing, signal: sensing.signal };
    const faults = senseFaults(context);
    const responses = senseResponses(context, faults.onChange);
    sensePresses(context, responses, { onPress: faults.onAttempt });
    senseForms(context);
    senseMovement(context, responses);
  });
  emit({ type: 'loaded' });
  senseFaultsAtLoad(outlook);
  return {
    hear: ({ opened }) => emit({ type: opened ? 'response' : 'pending' }),
    end() {
      isOver = true;
      end();
      sensing?.abort();
    },
  };
};
