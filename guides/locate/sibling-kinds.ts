/** How many alike stand side by side from which on they are taken for records. */
const many = 3;

const kindOf = (element: Element): string =>
  `${element.localName} ${element.classList[0] ?? ''} ${element.getAttribute('role') ?? '-'}`;

/** The children of an element by what makes them alike: tag, first class word and role. */
export const siblingKinds = {
  many,
  of: kindOf,
  /** Counts the children of each kind. */
  count: (parent: ParentNode): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const child of parent.children) {
      const kind = kindOf(child);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  },
};
