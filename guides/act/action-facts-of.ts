import { composedParent } from '../locate/composed-parent.ts';
import { pageLocale } from '../locate/page-locale.ts';
import { controlOf } from './control-of.ts';
import type { ActionFacts } from './is-consequential.ts';

/** How much of a text is looked at, in UTF-16 code units: a whole panel that answers to a press says more than enough. */
const most = 2000;
/** Attributes that say what a control is for, to people or in code. */
const naming = 'aria-label aria-description title alt placeholder id name data-action data-testid formaction';
/** What an input says on itself is its value; of all others the value is the person's. */
const labelled = new Set(['button', 'submit', 'reset', 'image']);

/**
 * What is declared about the target of an action: of the element itself, of the control around it that a press is for, and
 * of the field that a label stands for. No value of a field is read.
 */
export const actionFactsOf = (element: Element, action: ActionFacts['action']): ActionFacts => {
  const around = controlOf(element) ?? element;
  const control = (around.localName === 'label' && (around as HTMLLabelElement).control) || around;
  const { type, autocomplete } = control as Partial<HTMLInputElement>;
  const role = control.getAttribute('role') ?? undefined;
  const locale = pageLocale(element);
  const link = linkAround(control);
  return {
    action,
    tag: control.localName,
    ...(typeof type === 'string' && isTyped(control) && { type }),
    ...(role && { role }),
    names: [...new Set([element, around, control].flatMap(namesOf))],
    ...(locale && { locale }),
    inForm: Boolean((control as Partial<HTMLInputElement>).form ?? closestForm(control)),
    ...(link && { href: hrefOf(link), downloads: link.hasAttribute('download') }),
    ...(autocomplete && { autocomplete }),
  };
};

const isTyped = ({ localName }: Element): boolean => localName === 'button' || localName === 'input';

const namesOf = (element: Element): string[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map(id => (id && 'getElementById' in root ? (root.getElementById(id)?.textContent ?? '') : ''));
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])].map(
    label => label.textContent ?? '',
  );
  const pictures = [...element.querySelectorAll('img[alt], [aria-label], [title], title')].map(
    each => each.getAttribute('alt') ?? each.getAttribute('aria-label') ?? each.getAttribute('title') ?? '',
  );
  const input = element.localName === 'input' && (element as HTMLInputElement);
  const texts = [
    // What stands in an editor, or is listed in a choice, is not what it is called.
    isFilled(element) ? '' : (element.textContent ?? ''),
    input && labelled.has(input.type) ? input.value : '',
    ...naming.split(' ').map(name => element.getAttribute(name) ?? ''),
    linkAround(element)?.getAttribute('download') ?? '',
    ...[...named, ...labels, ...pictures],
  ];
  return texts.map(text => text.replace(/\s+/g, ' ').trim().slice(0, most)).filter(Boolean);
};

const isFilled = (element: Element): boolean =>
  /^(select|textarea)$/.test(element.localName) || element.getAttribute('contenteditable') !== null;

const linkAround = (element: Element): Element | null => {
  for (let each: Element | null = element; each; each = composedParent(each)) {
    if (/^(a|area)$/.test(each.localName) && (each.hasAttribute('href') || each.hasAttribute('xlink:href')))
      return each;
  }
  return null;
};

const hrefOf = (link: Element): string => {
  const { href } = link as { href?: string | SVGAnimatedString };
  return typeof href === 'string' ? href : new URL(href?.baseVal ?? '', link.baseURI).href;
};

const closestForm = (element: Element): Element | null => {
  for (let each: Element | null = element; each; each = composedParent(each)) {
    if (each.localName === 'form') return each;
  }
  return null;
};
