/** What was read about elements, kind by kind, so that nothing is read twice while the page stays as it is. */
export interface Memory {
  /** By element; wiped where something it was read from has changed. */
  facts: WeakMap<Node, Record<string, unknown>>;
  /** Elements with a fact that was read from elsewhere on the page, such as a label: wiped by every change. */
  remote: Set<Node>;
  /** By parent: of which kinds it has many children (see `isRecord`). */
  repeated: WeakMap<Node, Map<string, number>>;
  /** By table: whether it only sets out a form (see `dataCell`). */
  layouts: WeakMap<Element, boolean>;
  /** Rows whose texts were read to tell labels from data. */
  rows: WeakSet<Element>;
  /** By document or shadow root: labels by the id of their field. */
  labels: WeakMap<Node, Map<string, Element[]>>;
}

let open: Memory | undefined;
let readElsewhere = false;

/** A memory of nothing. */
const blank = (): Memory => ({
  facts: new WeakMap(),
  remote: new Set(),
  repeated: new WeakMap(),
  layouts: new WeakMap(),
  rows: new WeakSet(),
  labels: new WeakMap(),
});

/** Reading evidence with a memory: what is read within `run`, which must not change the page, is read once. */
export const memory = {
  blank,
  /** Runs with the given memory, or with the one that is in use, or with a blank one. */
  use: <Value>(wanted: Memory | undefined, run: () => Value): Value => {
    const before = open;
    open = wanted ?? before ?? blank();
    try {
      return run();
    } finally {
      open = before;
    }
  },
  /** The memory in use, if any. */
  inUse: (): Memory | undefined => open,
  /** Notes that what is being read stands elsewhere on the page, neither around the element nor in it. */
  elsewhere: (): void => {
    readElsewhere = true;
  },
  /** A fact about an element, from the memory in use or else read. */
  fact: <Value>(kind: string, element: Element, read: () => Value): Value => {
    if (!open) return read();
    let facts = open.facts.get(element);
    if (!facts) {
      facts = {};
      open.facts.set(element, facts);
    }
    const known = facts[kind];
    if (known !== undefined) {
      if (open.remote.has(element)) readElsewhere = true;
      return known as Value;
    }
    const before = readElsewhere;
    readElsewhere = false;
    const value = read();
    facts[kind] = value;
    if (readElsewhere) open.remote.add(element);
    readElsewhere ||= before;
    return value;
  },
};
