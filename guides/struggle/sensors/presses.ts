import { actionable, type Pressed } from './actionable.ts';
import { pressableRoles } from './pressable-roles.ts';
import type { ResponseWatch } from './responses.ts';
import type { SensorContext } from './sensor.ts';

const nativelyPressed = 'button,a[href],summary,input,select,textarea';
const singleLine =
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio])';
/** Where the arrow keys move something. */
const arrowed =
  '[role=combobox]:not(input),[role=listbox],[role=menu],[role^=menuitem],[role=tab],[role=option],[role=radio],[role=treeitem],[role=gridcell]';
const dialogs = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const atWork = '[aria-busy=true],progress,[role=progressbar]';
/** What only opens something, and has not opened it yet. */
const openers =
  ':is(summary,[aria-expanded],[aria-haspopup],[role=tab],[role=treeitem],[role^=menuitem]):not([aria-expanded=true],[open]>*)';
/** Names of what asks for help, takes back, does again, and of what copies, which nothing on the page need show. */
const named =
  /^\s*(?:(help|hilfe|faq|support)\b|(undo|rückgängig)|(redo|wiederh)|(cop(?:y|iar?|ier)\b|kopie|コピー|复制|نسخ))/i;
/** A finger that lifts within this many pixels, and still gets no click within this many ms, has tapped all the same. */
const tap = 10;
const clickComes = 300;

/** Told of what the person presses. */
export interface PressListener {
  /** Something that may send a form: everything that goes wrong soon after is put down to it. */
  onPress(element: Element): void;
}

/** Tells of every press by pointer and key, disabled controls included; of undo, redo and help asked for. */
export const sensePresses = (
  context: SensorContext,
  responses: ResponseWatch,
  { onPress }: PressListener,
): void => {
  const { window, emit, at, formOf, listen, pathOf } = context;
  const { document } = window;
  let down: Pressed | null = null;
  let from = { x: 0, y: 0 };
  let lifted = 0;
  let tabbed: Element | null = null;

  const tell = ({ element, sort }: Pressed): void => {
    onPress(element);
    const name = (
      element.getAttribute('aria-label') ??
      element.getAttribute('title') ??
      (element.childElementCount < 4 ? element.textContent : '')
    ).slice(0, 40);
    const who = at(element);
    const [, help, undo, redo, copy] = named.exec(name) ?? [];
    if (sort === 'control') {
      const type = help ? 'help' : undo ? 'undo' : redo ? 'redo' : null;
      if (type) emit({ type, target: who.target });
    }
    emit({
      type: 'press',
      ...who,
      sort,
      busy:
        element.closest(atWork) !== null ||
        (sort === 'disabled' && document.querySelector(atWork)?.checkVisibility()) ||
        /wait|progress/.test(window.getComputedStyle(element).cursor),
      answered: Boolean(copy) || responses.answered(),
      form: formOf(element),
      opens: element.matches(openers) || undefined,
    });
  };
  const begin = <Found extends Pressed | null>(pressed: Found): Found => {
    if (pressed) responses.arm(pressed.element);
    return pressed;
  };
  const ordinary = (event: MouseEvent): boolean =>
    !(event.button || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

  const finish = (): void => {
    window.clearTimeout(lifted);
    lifted = 0;
    if (down) tell(down);
    down = null;
  };
  listen<PointerEvent>('pointerdown', event => {
    if (lifted) finish();
    down = ordinary(event) && event.isPrimary ? begin(actionable(pathOf(event), event)) : null;
    from = event;
  });
  listen('pointercancel', () => {
    down = null;
  });
  // A disabled control gets no click, so that its press is told when the pointer comes up again.
  listen<PointerEvent>('pointerup', event => {
    // What is drawn anew under the finger gets no click.
    if (!down || (down.element.isConnected && !down.element.contains(pathOf(event)[0] as Node))) return;
    if (down.element.matches(':disabled')) finish();
    // A page that takes the touch for itself takes the click away.
    else if (Math.hypot(event.x - from.x, event.y - from.y) < tap)
      lifted = window.setTimeout(finish, clickComes);
  });
  listen<MouseEvent>('click', event => {
    if (!ordinary(event)) return;
    if (event.detail > 0) return finish();
    // A key, a screen reader, or the label that hands its click on.
    const pressed = actionable(pathOf(event));
    if (pressed) tell(down?.element.contains(pressed.element) ? pressed : begin(pressed));
    down = null;
  });

  const key = (element: Element | null, sort: Pressed['sort']): void => {
    if (element) tell(begin({ element, sort }));
  };
  listen<KeyboardEvent>('keydown', event => {
    const { key: name } = event;
    const control = event.ctrlKey || event.metaKey;
    const target = pathOf(event)[0] as Element;
    if (name === 'F1') emit({ type: 'help' });
    else if (control && /^[zy]$/i.test(name)) {
      emit({ type: name === 'z' ? 'undo' : 'redo', target: at(target).target });
    } else if (control && /^(s|Enter)$/.test(name)) key(target, 'control');
    else if (control || event.altKey || event.isComposing || event.repeat) return;
    else if ((name === 'Enter' || name === ' ') && target.matches(pressableRoles)) {
      if (!target.matches(nativelyPressed))
        key(target, target.matches('[aria-disabled=true]') ? 'disabled' : 'control');
    } else if (name === 'Enter' && target.matches(singleLine)) key(target, 'control');
    else if (name === 'Escape') key(document.querySelector(dialogs), 'control');
    else if (name.startsWith('Arrow') && target.matches(arrowed)) key(target, 'plain');
    // What is typed into no field is typed in vain, where nothing is drawn that may take it.
    else if (name.length < 2 && target === document.body && !document.querySelector('canvas,video'))
      key(target, 'plain');
    // The focus stays where it is.
    else if (name === 'Tab' && target === tabbed) key(target, 'plain');
    else {
      if (name === 'Tab') emit({ type: 'hover', ...at(target), group: 0 });
      responses.ownDoing();
    }
    tabbed = name === 'Tab' ? target : null;
  });
};
