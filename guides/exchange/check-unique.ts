import type { Problem } from './problem.ts';

/** Each identifier that is there twice, at its second place. `path` is where the list is. */
export const checkUnique = (list: readonly { id: string }[], path: string): Problem[] => {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [position, { id }] of list.entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, position);
    else {
      const message = `is ${JSON.stringify(id)}, as is ${path}[${before}].id; give each its own`;
      problems.push({
        path: `${path}[${position}].id`,
        message,
        reason: 'named-twice',
        values: { id, other: `${path}[${before}].id` },
      });
    }
  }
  return problems;
};
