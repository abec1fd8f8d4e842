import { actionElement } from '../locate/action-element.ts';
import type { LocatePlatform } from '../locate/platform.ts';

/** Code editors type into a hidden field of theirs; what the person sees is the editor. */
const editors = '.monaco-editor, .ace_editor, .CodeMirror, .cm-editor';

/** The element that an event is about, as the person sees it: the control, its label's control, or the code editor. */
export const subjectOf = (event: Event, platform?: LocatePlatform): Element | null => {
  const element = actionElement(event, platform);
  return element?.closest(editors) ?? element;
};
