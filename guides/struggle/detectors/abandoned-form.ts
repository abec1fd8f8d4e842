import type { Detector } from '../detector.ts';

/** Runs of changes and fields that make work on a form rather than a glance. */
const changes = 3;
const fields = 2;

interface State {
  fields: number[];
  changes: number;
  target: string;
}

const none: State = { fields: [], changes: 0, target: '' };

/** A form that was worked on is left without being sent. */
export const abandonedForm: Detector<State> = {
  kind: 'abandoned-form',
  version: 1,
  initial: none,
  step(state, event) {
    if (event.type === 'submit') return { state: none };
    if (event.type === 'edit' && event.form > 0) {
      const { id, target } = event;
      const known = state.fields.includes(id) ? state.fields : [...state.fields, id].slice(-20);
      return { state: { fields: known, changes: state.changes + 1, target } };
    }
    if (event.type !== 'leave') return undefined;
    const { target } = state;
    const worked = state.changes >= changes && state.fields.length >= fields;
    return { state: none, ...(worked && { sightings: [{ target, strength: 0.95 }] }) };
  },
};
