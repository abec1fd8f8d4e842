import { mergeOrder } from './merge-order.ts';
import { mergeValue } from './merge-value.ts';

/** A list that two sides have come to. */
export interface MergedNamed<Each> {
  merged: Each[];
  /** Of mine, what lost. */
  lost: Each[];
  /** Both have moved what was there, in different ways. */
  contested: boolean;
}

/** How the things of a list are told apart, and how many of them there may be. */
export interface Naming<Each> {
  nameOf(each: Each): string;
  /** Of mine, those that were added last are kept apart where there would be more. */
  most: number;
}

/** A list of named things out of two that were made from the same: by name, whoever added, changed, moved or took out. */
export const mergeNamed = <Each>(
  base: readonly Each[],
  mine: readonly Each[],
  theirs: readonly Each[],
  { nameOf, most }: Naming<NoInfer<Each>>,
): MergedNamed<Each> => {
  const [before, own, others] = [base, mine, theirs].map(list => byName(list, nameOf)) as Sides<Each>;
  const values = new Map<string, Each>();
  const lost: Each[] = [];
  for (const name of new Set([...own.keys(), ...others.keys()])) {
    const merged = mergeValue(before.get(name), own.get(name), others.get(name));
    if (merged.value !== undefined) values.set(name, merged.value);
    if (merged.lost !== undefined) lost.push(merged.lost);
  }
  const { order, contested } = mergeOrder([...before.keys()], [...own.keys()], [...others.keys()], name =>
    values.has(name),
  );
  const excess = Math.max(0, order.length - most);
  const added = order.filter(name => !others.has(name));
  const surplus = new Set(added.slice(added.length - Math.min(excess, added.length)));
  const [merged, apart]: [Each[], Each[]] = [[], []];
  for (const name of order) {
    const value = values.get(name);
    if (value !== undefined) (surplus.has(name) ? apart : merged).push(value);
  }
  return { merged, lost: [...lost, ...apart], contested };
};

type Sides<Each> = [Map<string, Each>, Map<string, Each>, Map<string, Each>];

/** An unfinished draft may hold a name twice, which is told before it is published. */
const byName = <Each>(list: readonly Each[], nameOf: (each: Each) => string): Map<string, Each> => {
  const named = new Map<string, Each>();
  for (const each of list) {
    const name = nameOf(each);
    let key = name;
    for (let number = 2; named.has(key); number += 1) key = `${name} ${number}`;
    named.set(key, each);
  }
  return named;
};
