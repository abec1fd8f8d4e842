import type { PagePattern } from '../schema/page-pattern.ts';
import { matchesPage } from './matches-page.ts';

/** Something that is offered on pages: a guide or a lesson. */
export interface Placed {
  pages: readonly PagePattern[];
}

interface Entry<Item> {
  pattern: PagePattern;
  item: Item;
}

/** Which of many guides and lessons apply on a page. Built once; a look-up reads only patterns that could match. */
export interface GuideIndex<Item extends Placed> {
  /** Those that apply on the page or address, each once, in the order in which they were given. */
  at(address: string): Item[];
}

/** Builds the index. Patterns are filed by origin and first path segment; those with wildcards there are always read. */
export const buildGuideIndex = <Item extends Placed>(items: readonly Item[]): GuideIndex<Item> => {
  const filed = new Map<string, Entry<Item>[]>();
  const order = new Map<Item, number>();
  items.forEach((item, position) => {
    order.set(item, position);
    for (const pattern of item.pages) {
      const key = drawerOf(pattern);
      const drawer = filed.get(key);
      if (drawer) drawer.push({ pattern, item });
      else filed.set(key, [{ pattern, item }]);
    }
  });
  return {
    at(address) {
      const [origin, segment] = parts(address);
      const found = new Set<Item>();
      for (const key of [`${origin} ${segment}`, `${origin} *`, '*']) {
        for (const { pattern, item } of filed.get(key) ?? []) {
          if (!found.has(item) && matchesPage(pattern, address)) found.add(item);
        }
      }
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
};

const drawerOf = (pattern: PagePattern): string => {
  const [origin, segment] = parts(pattern);
  if (origin.includes('*')) return '*';
  return `${origin} ${segment.includes('*') ? '*' : segment}`;
};

const parts = (address: string): [origin: string, segment: string] => {
  const match = /^([a-z]+:\/\/[^/?#]*)\/?([^/?#]*)/i.exec(address);
  return [(match?.[1] ?? '').toLowerCase(), match?.[2] ?? ''];
};
