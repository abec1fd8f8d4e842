import { memory } from './memory.ts';

type Root = Document | ShadowRoot;

/** The labels of a root by the id of their field: the browser's own `labels` searches the whole page for each field. */
const labelsIn = (root: Root): Map<string, Element[]> =>
  memory.fact('labels', root, () => {
    const byField = new Map<string, Element[]>();
    for (const label of root.querySelectorAll('label[for]')) {
      const id = label.getAttribute('for') ?? '';
      byField.set(id, [...(byField.get(id) ?? []), label]);
    }
    return byField;
  });

const labelable = new Set(['input', 'select', 'textarea', 'button', 'meter', 'output', 'progress']);

/** The labels that belong to a control: those that name its id, and the one around it. */
export const labelsOf = (element: Element): Element[] => {
  if (!labelable.has(element.localName) && !element.localName.includes('-')) return [];
  const root = element.getRootNode();
  const named =
    element.id && 'querySelectorAll' in root ? (labelsIn(root as Root).get(element.id) ?? []) : [];
  const around = element.closest('label');
  return around && !around.hasAttribute('for') && !named.includes(around) ? [...named, around] : named;
};
