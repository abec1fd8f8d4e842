import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { allElements } from '../matrix/harvest-truth.ts';
import type { System } from '../page/system.ts';

interface Alternatives {
  aria?: string;
  css?: string;
  xpath?: string;
  text?: string;
}

const testNames = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-test-id',
  'data-qa-id',
  'data-testing',
];

let known: Map<string, Element[]> | undefined;

const ariaOf = (element: Element): string =>
  `${computeAccessibleName(element)}[role="${getRole(element) ?? ''}"]`;

const byAria = (): Map<string, Element[]> => {
  if (known) return known;
  known = new Map();
  for (const element of allElements()) {
    if (!getRole(element)) continue;
    const aria = ariaOf(element);
    const list = known.get(aria);
    if (list) list.push(element);
    else known.set(aria, [element]);
  }
  return known;
};

const partOf = (element: Element): { text: string; final: boolean } => {
  for (const name of testNames) {
    const value = element.getAttribute(name);
    if (value) return { text: `[${name}='${CSS.escape(value)}']`, final: true };
  }
  if (element.id && document.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1)
    return { text: `#${CSS.escape(element.id)}`, final: true };
  const siblings = [...(element.parentElement?.children ?? [])];
  const tag = element.localName;
  const alike = siblings.filter(sibling => sibling.localName === tag);
  if (alike.length === 1) return { text: tag, final: false };
  for (const word of element.classList) {
    if (alike.filter(sibling => sibling.classList.contains(word)).length === 1)
      return { text: `${tag}.${CSS.escape(word)}`, final: false };
  }
  return { text: `${tag}:nth-of-type(${alike.indexOf(element) + 1})`, final: false };
};

const cssOf = (element: Element): string => {
  const parts: string[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) {
    const { text, final } = partOf(current);
    parts.unshift(text);
    const selector = parts.join(' > ');
    if (final || document.querySelectorAll(selector).length === 1) return selector;
  }
  return parts.join(' > ');
};

const xpathOf = (element: Element): string => {
  const parts: string[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) {
    if (current.id) return `//*[@id="${current.id}"]${parts.length ? `/${parts.join('/')}` : ''}`;
    const tag = current.localName;
    const alike = [...(current.parentElement?.children ?? [current])].filter(
      sibling => sibling.localName === tag,
    );
    parts.unshift(alike.length > 1 ? `${tag}[${alike.indexOf(current) + 1}]` : tag);
  }
  return `/${parts.join('/')}`;
};

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Alternatives in the order of the DevTools recorder (aria, css, xpath, text), tried one after the other. */
export const devtoolsSystem: System = {
  name: 'devtools alternatives',
  describe: element => {
    const found: Alternatives = {};
    if (getRole(element) && computeAccessibleName(element) && byAria().get(ariaOf(element))?.length === 1)
      found.aria = ariaOf(element);
    if (element.getRootNode() === document) {
      found.css = cssOf(element);
      found.xpath = xpathOf(element);
    }
    const text = textOf(element);
    if (text && text.length <= 64) found.text = text;
    return JSON.stringify(found);
  },
  locate: recorded => {
    const { aria, css, xpath, text } = JSON.parse(recorded) as Alternatives;
    const named = aria === undefined ? undefined : byAria().get(aria)?.[0];
    if (named) return named;
    const styled = css === undefined ? null : document.querySelector(css);
    if (styled) return styled;
    const pathed =
      xpath === undefined
        ? null
        : (document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE)
            .singleNodeValue as Element | null);
    if (pathed) return pathed;
    if (text === undefined) return null;
    return (
      allElements()
        .filter(element => textOf(element) === text)
        .at(-1) ?? null
    );
  },
  forget: () => {
    known = undefined;
  },
};
