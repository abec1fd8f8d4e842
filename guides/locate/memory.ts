/** What was read about the nodes of a page, kind by kind. It holds as long as the page stays as it is. */
export type Memory = WeakMap<Node, Record<string, unknown>>;

let open: Memory | undefined;

/** Reading evidence with a memory: what is read within `use`, which must not change the page, is read once. */
export const memory = {
  /** Runs with the given memory, or with the one that is in use, or with a blank one. */
  use: <Value>(wanted: Memory | undefined, run: () => Value): Value => {
    const before = open;
    open = wanted ?? before ?? new WeakMap();
    try {
      return run();
    } finally {
      open = before;
    }
  },
  /** A fact about a node: from the memory in use or else read. */
  fact: <Value>(kind: string, node: Node, read: () => Value): Value => {
    if (!open) return read();
    let facts = open.get(node);
    if (!facts) {
      facts = {};
      open.set(node, facts);
    }
    if (!(kind in facts)) facts[kind] = read();
    return facts[kind] as Value;
  },
};
