import type { Target } from '../schema/target.ts';
import type { PageIndex } from './page-index.ts';

const clickable = ['a', 'button', 'input', 'summary', 'li', 'div', 'span', 'td', 'label'];
const fields = ['input', 'textarea', 'select', 'div', 'span', 'button'];
const clicked =
  /^(button|link|menuitem|menuitemcheckbox|menuitemradio|tab|option|treeitem|switch|checkbox|radio)$/;
const filled = /^(textbox|searchbox|combobox|spinbutton|listbox|slider)$/;

/** Most candidates that are compared for one target. */
const most = 4000;

const mayAct = (element: Element): boolean =>
  /^(a|button|input|summary|select|textarea)$/.test(element.localName) ||
  element.hasAttribute('role') ||
  element.hasAttribute('tabindex');

/** The elements that a target may be: those of its tag, and those of another tag that serve the same purpose. */
export const candidatesFor = (target: Target, index: PageIndex): Element[] => {
  const found = new Set<Element>(index.byTag.get(target.tag)?.slice(0, most));
  const others =
    target.role && clicked.test(target.role)
      ? clickable
      : target.role && filled.test(target.role)
        ? fields
        : [];
  for (const tag of others) {
    if (tag === target.tag) continue;
    for (const element of index.byTag.get(tag) ?? []) {
      if (found.size >= most) break;
      if (mayAct(element)) found.add(element);
    }
  }
  return [...found];
};
