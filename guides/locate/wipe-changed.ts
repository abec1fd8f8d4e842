import { composedParent } from './composed-parent.ts';
import { laysOut } from './lays-out.ts';
import type { Memory } from './memory.ts';
import { siblingKinds } from './sibling-kinds.ts';

/** From so many changes, or elements whose facts are to be wiped, on it is cheaper to read the page anew. */
const mostRecords = 1000;
const mostWiped = 3000;

/** Tags that change how the whole page looks, or what its addresses mean. */
const farReaching = 'style,link,base';
/** Wipes what was read from parts of a page that have changed. */
class Wiper {
  readonly #memory: Memory;
  readonly #shadows: ReadonlyMap<Element, ShadowRoot>;
  readonly #done = new Set<Node>();
  readonly #tables = new Set<Element>();
  readonly #parents = new Set<Node>();
  left = mostWiped;

  constructor(memory: Memory, shadows: ReadonlyMap<Element, ShadowRoot>) {
    this.#memory = memory;
    this.#shadows = shadows;
    for (const node of memory.remote) memory.facts.delete(node);
    memory.remote.clear();
    memory.labels = new WeakMap();
  }

  /** All below a node, and itself. */
  below(top: Element | ShadowRoot): void {
    if (this.#done.has(top) || this.left < 0) return;
    this.#done.add(top);
    const inner = top.querySelectorAll('*');
    this.left -= inner.length + 1;
    if (this.left < 0) return;
    for (const node of [top, ...inner]) {
      this.#memory.facts.delete(node);
      const shadow = this.#shadows.get(node as Element);
      if (shadow) this.below(shadow);
      if ((node as Element).localName !== 'slot') continue;
      for (const shown of (node as HTMLSlotElement).assignedElements()) this.below(shown);
    }
  }

  /** All that holds an element, and itself. */
  above(element: Element): void {
    for (let current: Element | null = element; current; current = composedParent(current)) {
      if (this.#memory.layouts.has(current)) this.#tables.add(current);
      this.#memory.facts.delete(current);
      for (const row of [current, current.previousElementSibling, current.nextElementSibling]) this.row(row);
      const { parentElement } = current;
      // What is put into a component is shown by its slots.
      const around = parentElement && this.#shadows.get(parentElement);
      if (around) this.below(around);
    }
  }

  /** What a row's controls are called depends on its other texts, and on those of the rows beside it. */
  row(element: Element | null): void {
    if (element && this.#memory.rows.has(element)) this.below(element);
  }

  /** The children of a node have changed, or what kinds of children it has. */
  children(parent: Node): void {
    this.#parents.add(parent);
  }

  /** Fields that a label names. */
  labelled(label: Element): void {
    const id = label.getAttribute('for');
    const root = label.getRootNode();
    if (!id || !('querySelectorAll' in root)) return;
    for (const field of (root as Document).querySelectorAll(`[id="${CSS.escape(id)}"]`))
      this.#memory.facts.delete(field);
  }

  /** What many alike children, or a table's form, have made of what is below them. */
  finish(): void {
    const { repeated, layouts } = this.#memory;
    for (const parent of this.#parents) {
      const before = repeated.get(parent);
      if (!before) continue;
      const now = siblingKinds.count(parent as Element);
      repeated.set(parent, now);
      const isMany = (counts: ReadonlyMap<string, number>, kind: string): boolean =>
        (counts.get(kind) ?? 0) >= siblingKinds.many;
      for (const kind of new Set([...before.keys(), ...now.keys()])) {
        if (isMany(before, kind) !== isMany(now, kind)) this.below(parent as Element);
      }
    }
    for (const table of this.#tables) {
      const now = laysOut(table);
      if (now !== layouts.get(table)) this.below(table);
      layouts.set(table, now);
    }
  }
}

const elementsIn = (nodes: NodeList): Element[] =>
  Array.from(nodes).filter((node): node is Element => node.nodeType === 1);

const isFarReaching = (element: Element): boolean =>
  element.matches(farReaching) || element.querySelector(farReaching) !== null;

const wipeOne = (record: MutationRecord, wiper: Wiper): boolean => {
  const { target, type } = record;
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (element?.matches(farReaching)) return false;
  if (element) wiper.above(element);
  if (type === 'characterData') return true;
  if (type === 'attributes' && element) {
    wiper.below(element);
    if (element.parentNode) wiper.children(element.parentNode);
    if (element.localName === 'label') wiper.labelled(element);
    return true;
  }
  if (target.nodeType === 11 && 'host' in target) wiper.above((target as ShadowRoot).host);
  const added = elementsIn(record.addedNodes);
  const changed = [...added, ...elementsIn(record.removedNodes)];
  if (changed.some(isFarReaching)) return false;
  if (changed.length > 0) wiper.children(target);
  for (const one of added) {
    wiper.below(one);
    for (const label of [one, ...one.querySelectorAll('label')])
      if (label.localName === 'label') wiper.labelled(label);
  }
  for (let side = record.previousSibling; side; side = side.previousSibling) {
    if (side.nodeType !== 1) continue;
    wiper.row(side as Element);
    break;
  }
  for (let side = record.nextSibling; side; side = side.nextSibling) {
    if (side.nodeType !== 1) continue;
    wiper.row(side as Element);
    break;
  }
  return true;
};

/**
 * Wipes from the memory of a page whatever was read from what has changed since.
 *
 * @param shadows shadow roots by their hosts
 * @returns false where so much has changed that all is to be forgotten
 */
export const wipeChanged = (
  records: readonly MutationRecord[],
  memory: Memory,
  shadows: ReadonlyMap<Element, ShadowRoot>,
): boolean => {
  if (records.length > mostRecords) return false;
  const wiper = new Wiper(memory, shadows);
  for (const record of records) if (!wipeOne(record, wiper) || wiper.left < 0) return false;
  wiper.finish();
  return wiper.left >= 0;
};
