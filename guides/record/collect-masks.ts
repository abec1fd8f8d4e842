import type { Rectangle } from '../contracts/recorder.ts';
import type { LocatePlatform } from '../locate/platform.ts';
import { walkElements } from '../locate/walk-elements.ts';

/** What shows something that a person typed, chose, or wants to be covered. */
const masked = [
  'input:not([type=hidden], [type=button], [type=submit], [type=reset], [type=image], [type=checkbox], [type=radio])',
  'textarea, select, [contenteditable]:not([contenteditable=false])',
  '[role=textbox], [role=combobox], [role=searchbox], [role=spinbutton]',
  '.monaco-editor, .ace_editor, .CodeMirror, .cm-editor',
  '[data-handrail-private], object, embed',
].join(', ');

/** Most rectangles that the contract takes. Beyond it, everything is covered. */
const most = 2000;
/** How far a mask reaches over its element, in CSS pixels: for fractions of pixels and what overhangs. */
const overhang = 1;

/** What masks are collected from. */
export interface MaskSource {
  document: Document;
  platform: LocatePlatform;
  /** Whether an element once was a password field, whatever it is now. */
  isSecret(element: Element): boolean;
}

/**
 * Where the fields are that a picture must not show, in CSS pixels of the viewport: of the page, of its shadow roots and
 * of the frames that can be read. Other frames are covered whole, because nobody knows what is in them.
 */
export const collectMasks = ({ document, platform, isSecret }: MaskSource): Rectangle[] => {
  const view = document.defaultView;
  const whole = { x: 0, y: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  const masks: Rectangle[] = [];
  const add = (element: Element, dx: number, dy: number): void => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const x = Math.floor(left + dx) - overhang;
    const y = Math.floor(top + dy) - overhang;
    const mask = {
      x,
      y,
      width: Math.ceil(left + dx + width) + overhang - x,
      height: Math.ceil(top + dy + height) + overhang - y,
    };
    if (x < whole.width && y < whole.height && x + mask.width > 0 && y + mask.height > 0) masks.push(mask);
  };
  const collect = (inside: Document, dx: number, dy: number): boolean =>
    walkElements(inside, platform, element => {
      const tag = element.localName;
      if (tag === 'iframe' || tag === 'frame') {
        const inner = readable(element as HTMLIFrameElement);
        if (!inner) return add(element, dx, dy);
        const { left, top } = element.getBoundingClientRect();
        const seen = collect(inner, dx + left + element.clientLeft, dy + top + element.clientTop);
        if (!seen) add(element, dx, dy);
      } else if (element.matches(masked) || isSecret(element)) add(element, dx, dy);
    });
  return collect(document, 0, 0) && masks.length <= most ? masks : [whole];
};

const readable = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};
