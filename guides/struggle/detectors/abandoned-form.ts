import type { Detector } from '../detector.ts';
import { isButtonKey } from '../is-button-key.ts';

/** Runs of changes and fields that make work on a form rather than a glance. */
const changes = 3;
const fields = 2;

/** The way into a field. */
const isLabel = /(^|>)label\b[^>]*$/;

interface State {
  /** The checksum of the address. */
  place: string;
  /** The page that is left with the place. Empty: not known. */
  page: string;
  form: number;
  fields: number[];
  changes: number;
  /** Something that had been filled in was emptied: who only changes their mind has no trouble with the form. */
  emptied: boolean;
  target: string;
}

const none: State = { place: '', page: '', form: 0, fields: [], changes: 0, emptied: false, target: '' };

/** A form that was worked on in vain is left without being sent. */
export const abandonedForm: Detector<State> = {
  kind: 'abandoned-form',
  version: 3,
  initial: none,
  step(state, event) {
    const { place, page } = state;
    const anew = { ...none, place, page };
    if (event.type === 'submit') return { state: anew };
    if (event.type === 'edit' && event.form > 0) {
      const { id, form, target, how, change } = event;
      const before = form === state.form ? state : { ...anew, form };
      const known = before.fields.includes(id) ? before.fields : [...before.fields, id].slice(-20);
      const emptied = before.emptied || (how === 'erase' && change === 3);
      return { state: { ...anew, form, fields: known, changes: before.changes + 1, emptied, target } };
    }
    // Whatever is pressed in the form may send it, or is the decision not to; so may a button outside of it. A link
    // outside only leads away.
    if (event.type === 'press' && state.changes > 0) {
      const within = event.form === state.form && event.sort !== 'plain' && !isLabel.test(event.target);
      return within || (event.answered && isButtonKey(event.target)) ? { state: anew } : undefined;
    }
    if (event.type !== 'visit') return undefined;
    const { target } = state;
    const worked = state.changes >= changes && state.fields.length >= fields && state.emptied;
    // On the page that was come to it would be nobody's.
    const left = worked && page !== '' && event.place !== place;
    return {
      state: { ...none, place: event.place, page: event.page },
      ...(left && { sightings: [{ target, page, strength: 0.95 }] }),
    };
  },
};
