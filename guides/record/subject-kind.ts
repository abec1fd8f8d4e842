import type { SubjectKind } from './recorded-event.ts';

const pressed = new Set(['button', 'submit', 'reset', 'image']);
const toggles = new Set(['checkbox', 'radio']);
const texts =
  'textarea, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], [role=spinbutton], ' +
  '.monaco-editor, .ace_editor, .CodeMirror, .cm-editor';
const opens =
  '[role=combobox], [aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [list], [readonly]';

/** What kind of control an element is for the recorder. */
export const subjectKind = (element: Element): SubjectKind => {
  if (element.localName === 'select') return 'select';
  if (element.localName === 'input') {
    const type = (element as HTMLInputElement).type;
    if (toggles.has(type)) return 'toggle';
    if (pressed.has(type)) return 'control';
    return element.matches(opens) ? 'opener' : 'field';
  }
  return element.matches(texts) ? 'field' : 'control';
};
