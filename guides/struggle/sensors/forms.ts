import type { SensorContext } from './sensor.ts';

const searchField =
  '[type=search],[role=searchbox],[name=q],' +
  ['name', 'id', 'placeholder', 'aria-label'].map(name => `[${name}*=search i]`).join();
const textField = 'input,textarea,[contenteditable]';
/** A program that fills in fields fills in this many at once, within this many ms. */
const atOnce = 60;

/** Tells of changes of fields, of forms that are sent, and of searches. No value is read. */
export const senseForms = ({ window, emit, now, at, formOf, listen, pathOf }: SensorContext): void => {
  let selected = false;
  let last = { id: 0, at: -1e9 };
  let run = { sort: '', length: 0 };
  let searchChanged = false;
  // What is selected is erased by the next letter.
  listen('selectionchange select', () => {
    const field = window.document.activeElement as HTMLInputElement | null;
    selected =
      field?.matches('input,textarea') && field.selectionStart !== null
        ? (field.selectionEnd ?? 0) - field.selectionStart > 2
        : window.document.getSelection()?.isCollapsed === false;
  });
  // Who comes back to a field begins anew.
  listen('focusin', () => {
    run.sort = '';
  });
  listen<InputEvent>('input', event => {
    const field = pathOf(event)[0] as Element;
    const { inputType } = event;
    const who = at(field);
    const time = now();
    // What is taken back or dressed otherwise is not written.
    if (/^(history|format)/.test(inputType ?? '')) return;
    const edit = (how: 'insert' | 'erase' | 'pick' | 'fill', changes = 1): void => {
      const sort = `${who.id}${how}`;
      const from = sort === run.sort ? run.length : 0;
      run = { sort, length: from + changes };
      for (const change of [1, 3] as const) {
        if (from < change && run.length >= change) {
          emit({ type: 'edit', ...who, how, change, form: formOf(field) });
        }
      }
    };
    const filled = field.matches(':autofill') || (last.id !== who.id && time - last.at < atOnce);
    last = { id: who.id, at: time };
    if (field.matches(searchField)) searchChanged = true;
    else if (filled) edit('fill');
    else if (!inputType || !field.matches(textField)) edit('pick');
    else {
      const erases = inputType.startsWith('delete');
      if (erases || selected) edit('erase', selected ? 3 : 1);
      if (!erases) edit('insert');
    }
    selected = false;
  });
  listen<KeyboardEvent>('keydown', event => {
    const field = pathOf(event)[0] as Element;
    if (event.key !== 'Enter' || !searchChanged || !field.matches(searchField)) return;
    searchChanged = false;
    emit({ type: 'query', ...at(field) });
  });
  listen('submit', event => {
    const form = event.target as Element;
    emit({ type: 'submit', form: at(form).id });
    const field = searchChanged && form.querySelector(searchField);
    if (!field) return;
    searchChanged = false;
    emit({ type: 'query', ...at(field) });
  });
};
