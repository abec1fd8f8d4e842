import { memory } from './memory.ts';

type Root = Document | ShadowRoot;

/** The labels of a root by the id of their field: the browser's own `labels` searches the whole page for each field. */
const labelsIn = (root: Root): Map<string, Element[]> => {
  const kept = memory.inUse()?.labels;
  const before = kept?.get(root);
  if (before) return before;
  const byField = new Map<string, Element[]>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    byField.set(id, [...(byField.get(id) ?? []), label]);
  }
  kept?.set(root, byField);
  return byField;
};

const labelable = new Set(['input', 'select', 'textarea', 'button', 'meter', 'output', 'progress']);

/** The labels that belong to a control: those that name its id, and the one around it. */
export const labelsOf = (element: Element): Element[] => {
  if (!labelable.has(element.localName) && !element.localName.includes('-')) return [];
  const root = element.getRootNode();
  const named =
    element.id && 'querySelectorAll' in root ? (labelsIn(root as Root).get(element.id) ?? []) : [];
  const around = element.closest('label');
  const labels =
    around && !around.hasAttribute('for') && !named.includes(around) ? [...named, around] : named;
  if (labels.length > 0) memory.elsewhere();
  return labels;
};
