import type { StruggleKind } from '../schema/struggle-kind.ts';
import type { Detector, Sighting } from './detector.ts';
import { deadClick } from './detectors/dead-click.ts';
import { rageClick } from './detectors/rage-click.ts';
import { validationLoop } from './detectors/validation-loop.ts';
import { senseActivations } from './sensors/activations.ts';
import { senseResponses } from './sensors/responses.ts';
import type { SensorContext } from './sensors/sensor.ts';
import { senseValidation } from './sensors/validation.ts';
import type { StruggleEvent } from './struggle-event.ts';

/** What the watch needs of its surroundings. */
export interface StruggleWatch {
  window: Window & typeof globalThis;
  /** Ends the watch. */
  signal: AbortSignal;
  ignoredKinds: readonly StruggleKind[];
  keyOf(element: Element): string;
  /** Told of each detection. */
  onSighting(kind: StruggleKind, sighting: Sighting): void;
}

/** Watches one frame for struggle: sensors in, detectors through, sightings out. Nothing is listened to before it is called. */
export const watchStruggle = (watch: StruggleWatch): void => {
  const { window, signal, keyOf } = watch;
  const now = (): number => window.performance.now();
  const feeds = [
    feed(deadClick, watch, now),
    feed(rageClick, watch, now),
    feed(validationLoop, watch, now),
  ].filter(each => !watch.ignoredKinds.includes(each.kind));
  const emit = (event: StruggleEvent): void => {
    for (const each of feeds) each.take(event);
  };
  const context: SensorContext = { window, signal, now, emit, keyOf };
  const responses = senseResponses(context);
  const validation = senseValidation(context);
  senseActivations(context, {
    onPress(element) {
      responses.arm(element);
      validation.arm();
    },
    onActivation: responses.repeat,
  });
};

interface Feed {
  kind: StruggleKind;
  take(event: StruggleEvent): void;
}

const feed = <State>(detector: Detector<State>, watch: StruggleWatch, now: () => number): Feed => {
  let state = detector.initial;
  const take = (event: StruggleEvent): void => {
    if (watch.signal.aborted) return;
    const step = detector.step(state, event);
    state = step.state;
    for (const sighting of step.sightings) watch.onSighting(detector.kind, sighting);
    if (step.wakeAt !== undefined) {
      watch.window.setTimeout(() => take({ type: 'tick', at: now() }), step.wakeAt - now() + 1);
    }
  };
  return { kind: detector.kind, take };
};
