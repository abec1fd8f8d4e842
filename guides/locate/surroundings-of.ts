import type { Target } from '../schema/target.ts';
import { accessibleName } from './accessible-name.ts';
import { captionOf } from './caption-of.ts';
import { composedParent } from './composed-parent.ts';
import { dataCell } from './data-cell.ts';
import { foldText } from './fold-text.ts';
import { isRecordItem } from './is-record-item.ts';
import { markOf } from './mark-of.ts';
import { roleOf } from './role-of.ts';
import { shadowHost } from './shadow-host.ts';
import { visibleText } from './visible-text.ts';
import { withoutCounts } from './without-counts.ts';

const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,summary';
const fields =
  'input:not([type="hidden"]),select,textarea,[role="combobox"],[role="textbox"],[role="spinbutton"],[role="switch"],[role="checkbox"]';
const buttons = 'button,[role="button"],input[type="submit"],input[type="button"],summary';
const neighbours = `${fields},${buttons},a[href],[role="tab"],[role="menuitem"],label,legend,h1,h2,h3,h4,h5,h6,[role="heading"],th`;
const regions = new Set([
  'dialog',
  'form',
  'fieldset',
  'section',
  'region',
  'tabpanel',
  'group',
  'alertdialog',
  'navigation',
  'toolbar',
  'nav',
  'menu',
]);

const likes = (element: Element): string => {
  if (element.matches(buttons)) return buttons;
  if (element.matches(fields)) return fields;
  const role = element.getAttribute('role');
  return role && /^[a-z]+$/.test(role) ? `[role="${role}"]` : CSS.escape(element.localName);
};

const title = (element: Element): string =>
  foldText(withoutCounts(foldText(visibleText(element, 120), 80)).replace(/\S*\d{3,}\S*/g, ''), 60);

/** What a choice is a choice of: the caption of the radio buttons that it is one of. */
const questionOf = (element: Element): string => {
  if (element.getAttribute('type') !== 'radio' && element.getAttribute('role') !== 'radio') return '';
  const host = shadowHost(element);
  const component = host ? `,${host.localName}` : '';
  let group = composedParent(element);
  for (let level = 0; group && level < 6; level++, group = composedParent(group)) {
    if (group.querySelectorAll(`input[type="radio"],[role="radio"]${component}`).length > 1) {
      return foldText(accessibleName(group, 60) || captionOf(group, 60), 60);
    }
  }
  return '';
};

const headingOf = (element: Element): string => {
  const question = questionOf(element);
  if (question) return question;
  let current: Element | null = element;
  for (let level = 0; current && level < 14; level++) {
    const inner: Element = current;
    for (
      let other = inner.previousElementSibling, steps = 0;
      other && steps < 12;
      other = other.previousElementSibling, steps++
    ) {
      const heading = other.matches(headings) ? other : level < 10 ? other.querySelector(headings) : null;
      const text = heading && !dataCell(heading) ? title(heading) : '';
      if (text) return text;
    }
    current = composedParent(inner);
    if (current && (regions.has(current.localName) || regions.has(current.getAttribute('role') ?? ''))) {
      const name =
        current.hasAttribute('aria-label') || current.hasAttribute('aria-labelledby')
          ? foldText(accessibleName(current, 60), 60)
          : '';
      if (name) return name;
    }
  }
  return '';
};

const orderOf = (element: Element): { order?: [number, number]; peers: Element[] } => {
  const selector = likes(element);
  let container = element.parentElement ?? element.getRootNode();
  for (let level = 0; level < 8; level++) {
    const found = (container as ParentNode).querySelectorAll(selector);
    if (found.length > 200) break;
    if (found.length > 1) {
      const peers = Array.from(found);
      return { order: [peers.indexOf(element), peers.length], peers };
    }
    const up = (container as Node).parentNode;
    const host = up ? null : shadowHost(container);
    if (host) return orderOf(host);
    if (!up || !('querySelectorAll' in up)) break;
    container = up as ParentNode & Node;
  }
  return { peers: [] };
};

const neighbourOf = (element: Element, back: boolean): Element | null => {
  const root = element.getRootNode();
  const walker = element.ownerDocument.createTreeWalker(root, 1);
  walker.currentNode = element;
  for (let steps = 0; steps < 80; steps++) {
    const node = (back ? walker.previousNode() : walker.nextNode()) as Element | null;
    if (node?.nodeType !== 1) {
      const host = shadowHost(root);
      return host ? neighbourOf(host, back) : null;
    }
    if (node.contains(element) || element.contains(node)) continue;
    if (node.matches(neighbours) || (node.localName.includes('-') && node.shadowRoot)) return node;
  }
  return null;
};

const nameOf = (element: Element): string =>
  dataCell(element) || isRecordItem(element, roleOf(element))
    ? ''
    : withoutCounts(accessibleName(element, 60) || title(element));

/** What stands around an element: headings and neighbours in words and in marks, and its place among its likes. */
export const surroundingsOf = (
  element: Element,
): Pick<Target, 'heading' | 'before' | 'after' | 'beforeMark' | 'afterMark' | 'order' | 'rivals'> => {
  const { order, peers } = orderOf(element);
  const inData = dataCell(element) !== null;
  const heading = headingOf(element);
  const before = neighbourOf(element, true);
  const after = neighbourOf(element, false);
  const beforeText = before ? nameOf(before) : '';
  const afterText = after ? nameOf(after) : '';
  const beforeMark = before ? markOf(before) : '';
  const afterMark = after ? markOf(after) : '';
  const rivals: string[] = [];
  if (order && !inData) {
    for (const index of [
      order[0] - 1,
      order[0] + 1,
      order[0] - 2,
      order[0] + 2,
      order[0] - 3,
      order[0] + 3,
    ]) {
      const peer = peers[index];
      // What holds the element, or is held by it, bears its name and is no other.
      const other = peer && !peer.contains(element) && !element.contains(peer);
      const name = other ? foldText(nameOf(peer), 40) : '';
      if (name && !rivals.includes(name)) rivals.push(name);
    }
  }
  return {
    ...(heading && { heading }),
    ...(beforeText && { before: beforeText }),
    ...(afterText && { after: afterText }),
    ...(beforeMark && { beforeMark }),
    ...(afterMark && { afterMark }),
    ...(order && { order }),
    ...(rivals.length > 0 && { rivals }),
  };
};
