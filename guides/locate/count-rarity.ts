import type { Rarity } from './compare.ts';
import { nameKey } from './name-key.ts';
import { rarityBy } from './rarity-by.ts';
import type { Evidence } from './read-evidence.ts';

/** Counts how often each name, icon, class word and attribute occurs among the candidates, and so how much it tells. */
export const countRarity = (pool: Iterable<Evidence>): Rarity => {
  const counts = new Map<string, number>();
  let total = 0;
  const add = (token: string): void => void counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const own of pool) {
    total++;
    if (own.name) add(`name ${nameKey(own.name)}`);
    if (own.icon) add(`icon ${own.icon}`);
    for (const word of own.classes ?? []) add(`class ${word}`);
    for (const name in own.attributes) add(`${name} ${own.attributes[name]}`);
  }
  return rarityBy(total, (kind, value) => counts.get(`${kind} ${value}`) ?? 0);
};
