import { truthClass } from './render-antd.ts';
import { truthMark } from './render-html.ts';

const field = 'input:not([type="hidden"]),textarea,select';
const control = '[role="combobox"],[role="switch"],[role="spinbutton"],[role="button"]';
const acting = '[role="tab"],th,[role="columnheader"],.ant-tree-node-content-wrapper,.MuiTreeItem-content';

/** Every element of a page, open shadow roots included. */
export const allElements = (root: Document | ShadowRoot = document): Element[] => {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...allElements(element.shadowRoot));
  }
  return found;
};

const core =
  'button,input,textarea,a[href],[role="combobox"],[role="checkbox"],[role="switch"],[role="tab"],li,[role="button"],[role="radio"],[role="treeitem"]';

/** What a person hits in a custom element: the control in its shadow root; a tab is drawn by its container. */
const inner = (host: Element): Element => {
  if (host.localName === 'ui5-tab') {
    const number = [...(host.parentElement?.children ?? [])]
      .filter(one => one.localName === 'ui5-tab')
      .indexOf(host);
    return host.parentElement?.shadowRoot?.querySelectorAll('[role="tab"]')[number] ?? host;
  }
  return (host.shadowRoot && allElements(host.shadowRoot).find(one => one.matches(core))) ?? host;
};

/**
 * Takes the truth out of a page: which element each target is. The marks are removed, so that no locator can see them.
 */
export const harvestTruth = (): Map<string, Element> => {
  const truth = new Map<string, Element>();
  for (const element of allElements()) {
    const marked = element.getAttribute(truthMark);
    if (marked !== null) {
      element.removeAttribute(truthMark);
      const words = element.localName === 'span' && !element.hasAttribute('role');
      const widget = words ? (element.closest(acting) ?? element) : element;
      if (marked) truth.set(marked, inner(widget));
    }
    for (const word of [...element.classList]) {
      if (!word.startsWith(truthClass)) continue;
      element.classList.remove(word);
      const id = word.slice(truthClass.length);
      const day =
        id === 'calendar'
          ? [...element.querySelectorAll('td')].filter(
              cell => cell.textContent?.trim().replace(/^0/, '') === '15',
            )[0]
          : undefined;
      const found =
        day ??
        (element.matches('li,.ant-list-item,.ant-steps-item,button,input,[role="menuitem"]')
          ? element
          : (element.querySelector(field) ?? element.querySelector(control) ?? element));
      if (id !== 'none' && !truth.has(id)) truth.set(id, inner(found));
    }
  }
  return truth;
};
