import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../contracts/sentinel-to-worker.ts';
import type { Detector, Sighting } from './detector.ts';
import { deadClick } from './detectors/dead-click.ts';
import { rageClick } from './detectors/rage-click.ts';
import { validationLoop } from './detectors/validation-loop.ts';
import { gatherEvidence } from './gather-evidence.ts';
import type { StruggleEvent } from './struggle-event.ts';

const replay = <State>(detector: Detector<State>, events: StruggleEvent[]): Sighting[] => {
  let { initial: state } = detector;
  const sightings: Sighting[] = [];
  for (const event of events) {
    const step = detector.step(state, event);
    state = step.state;
    sightings.push(...step.sightings);
  }
  return sightings;
};
const press = (at: number, target = 'button#save'): StruggleEvent => ({
  type: 'activation',
  at,
  target,
  by: 'pointer',
  disabled: false,
});
const answer = (at: number): StruggleEvent => ({ type: 'response', at, what: 'mutation' });
const tick = (at: number): StruggleEvent => ({ type: 'tick', at });

describe('deadClick', () => {
  it('sees a press that nothing answers', () => {
    expect(replay(deadClick, [press(0), tick(1500)])).toEqual([{ target: 'button#save', strength: 0.5 }]);
  });
  it('is content with an answer in time', () => {
    expect(replay(deadClick, [press(0), answer(900), tick(1500)])).toEqual([]);
  });
  it('does not take an earlier answer for a later press', () => {
    expect(replay(deadClick, [answer(0), press(10), tick(1510)])).toHaveLength(1);
  });
});

describe('rageClick', () => {
  const burst = [press(0), press(200), press(400)];
  it('sees an unanswered burst once', () => {
    expect(replay(rageClick, [...burst, tick(1100), tick(1200), press(1300), tick(2100)])).toHaveLength(1);
  });
  it('leaves a stepper that answers each press alone', () => {
    const stepper = [0, 1, 2, 3, 4].flatMap(each => [press(each * 200), answer(each * 200 + 20)]);
    expect(replay(rageClick, [...stepper, tick(2000)])).toEqual([]);
  });
  it('leaves three different controls alone', () => {
    expect(replay(rageClick, [press(0, 'a'), press(200, 'b'), press(400, 'c'), tick(1200)])).toEqual([]);
  });
});

describe('validationLoop', () => {
  const wrong = (at: number, target = 'input'): StruggleEvent => ({ type: 'invalid', at, target });
  it('counts one attempt once, however often the form marks the field', () => {
    expect(replay(validationLoop, [wrong(0), wrong(40), wrong(5000)])).toHaveLength(2);
  });
  it('keeps fields apart', () => {
    const sightings = replay(validationLoop, [wrong(0, 'a'), wrong(10, 'b')]);
    expect(sightings.map(each => each.target)).toEqual(['a', 'b']);
  });
});

describe('gatherEvidence', () => {
  const detection = (changes: Partial<Detection> = {}): Detection => ({
    kind: 'dead-click',
    at: 0,
    page: 'https://erp.example.com/',
    target: 'button#save',
    strength: 0.5,
    ...changes,
  });

  it('does not open on one dead click, and does on two close together', () => {
    const one = gatherEvidence(undefined, detection());
    expect(one.open).toBe(false);
    expect(gatherEvidence(one.episode, detection({ at: 3000 })).open).toBe(true);
    expect(gatherEvidence(one.episode, detection({ at: 60_000 })).open).toBe(false);
  });

  it('opens at once on a rage click', () => {
    const { open, confidence } = gatherEvidence(undefined, detection({ kind: 'rage-click', strength: 1 }));
    expect(open).toBe(true);
    expect(confidence).toBeGreaterThan(0.6);
  });

  it('calls an episode a rage click where there was one, whatever else there was', () => {
    const rage = gatherEvidence(undefined, detection({ kind: 'rage-click', strength: 1 }));
    const dead = gatherEvidence(rage.episode, detection());
    expect(gatherEvidence(dead.episode, detection()).kind).toBe('rage-click');
  });

  it('begins anew after a long quiet', () => {
    const { episode } = gatherEvidence(undefined, detection({ strength: 1 }));
    const later = gatherEvidence({ ...episode, signal: 's' }, detection({ at: 500_000 }));
    expect(later.episode.signal).toBeUndefined();
    expect(later.open).toBe(false);
  });

  it('has a confidence within bounds that never falls with more evidence at the same time', () => {
    const strengths = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(strengths, values => {
        let before = 0;
        let gathered = gatherEvidence(undefined, detection({ strength: values[0] ?? 0 }));
        for (const strength of values.slice(1)) {
          before = gathered.confidence;
          gathered = gatherEvidence(gathered.episode, detection({ strength }));
          expect(gathered.confidence).toBeGreaterThanOrEqual(before);
        }
        expect(gathered.confidence).toBeLessThanOrEqual(0.99);
        expect(gathered.confidence).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
