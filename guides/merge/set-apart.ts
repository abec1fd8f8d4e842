import type { Step } from '../schema/step.ts';
import { isSame } from './is-same.ts';

/**
 * Gives steps that both sides have added under one name, and mean different ones by it, another name on this side: recordings number
 * their steps, so two authors who record at the same time use the same numbers.
 */
export const setApart = (base: readonly Step[], mine: readonly Step[], theirs: readonly Step[]): Step[] => {
  const known = new Set(base.map(({ id }) => id));
  const taken = new Set([...base, ...mine, ...theirs].map(({ id }) => id));
  const others = new Map(theirs.map(step => [step.id, step]));
  const names = new Map<string, string>();
  for (const step of mine) {
    const other = others.get(step.id);
    if (known.has(step.id) || !other || isSame(step, other)) continue;
    let number = 1;
    while (taken.has(`${step.id.slice(0, 50)}-${number}`)) number += 1;
    const name = `${step.id.slice(0, 50)}-${number}`;
    taken.add(name);
    names.set(step.id, name);
  }
  return names.size === 0 ? [...mine] : mine.map(step => renamed(step, names) as Step);
};

/** Steps are named by their own `id`, by `to` where something leads to them, and by `step` where something asks about them. */
const renamed = (step: Step, names: ReadonlyMap<string, string>): unknown => {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return key === 'to' || key === 'step' ? (names.get(value) ?? value) : value;
    if (Array.isArray(value)) return value.map(each => walk(each, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  return { ...(walk(step, '') as Step), id: names.get(step.id) ?? step.id };
};
