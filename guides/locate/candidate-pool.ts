import type { Target } from '../schema/target.ts';
import type { Rarity } from './compare.ts';
import { countRarity } from './count-rarity.ts';
import { nameKey } from './name-key.ts';
import type { PageIndex } from './page-index.ts';
import type { Place } from './place-of.ts';
import type { Evidence } from './read-evidence.ts';

/** Elements of one purpose on a page, with what is needed to find the few that resemble a target. */
export interface CandidatePool {
  elements: Element[];
  rarity: Rarity;
  /** Elements by what they share: name, attribute, icon, nearest ancestors. */
  byToken: Map<string, Element[]>;
}

const clickable = ['a', 'button', 'input', 'summary', 'li', 'div', 'span', 'td', 'label'];
const fields = ['input', 'textarea', 'select', 'div', 'span', 'button'];
const clicked =
  /^(button|link|menuitem|menuitemcheckbox|menuitemradio|tab|option|treeitem|switch|checkbox|radio)$/;
const filled = /^(textbox|searchbox|combobox|spinbutton|listbox|slider)$/;

/** Most elements of one purpose on a page that are looked at, and most that are compared for one target. */
const mostElements = 20_000;
const mostCompared = 1500;
/** What so many share tells nothing about which of them it is. */
const mostSharing = 400;

const mayAct = (element: Element): boolean =>
  /^(a|button|input|summary|select|textarea)$/.test(element.localName) ||
  element.hasAttribute('role') ||
  element.hasAttribute('tabindex');

const purposeOf = (target: Target): readonly string[] =>
  target.role && clicked.test(target.role)
    ? clickable
    : target.role && filled.test(target.role)
      ? fields
      : [];

/** What an element can be looked up by. */
const tokensOf = (evidence: Evidence): string[] => {
  const tokens = Object.entries(evidence.attributes ?? {}).map(([name, value]) => `${name} ${value}`);
  if (evidence.name) tokens.push(`name ${nameKey(evidence.name)}`);
  if (evidence.icon) tokens.push(`icon ${evidence.icon}`);
  tokens.push(`path ${evidence.tag} ${evidence.path?.slice(0, 2).join('>') ?? ''}`);
  return tokens;
};

const placeToken = ({ kind, index }: Place): string => `${kind} ${index}`;

const makePool = (target: Target, index: PageIndex): CandidatePool => {
  const found = new Set<Element>(index.byTag.get(target.tag)?.slice(0, mostElements));
  for (const tag of purposeOf(target)) {
    if (tag === target.tag) continue;
    for (const element of index.byTag.get(tag) ?? []) {
      if (found.size >= mostElements) break;
      if (mayAct(element)) found.add(element);
    }
  }
  const elements = [...found];
  const byToken = new Map<string, Element[]>();
  for (const element of elements) {
    const place = index.place(element);
    for (const token of place
      ? [...tokensOf(index.own(element)), placeToken(place)]
      : tokensOf(index.own(element))) {
      const sharing = byToken.get(token);
      if (sharing) sharing.push(element);
      else byToken.set(token, [element]);
    }
  }
  return { elements, rarity: countRarity(elements.map(index.own)), byToken };
};

/** The elements of a page that serve the target's purpose; made once and kept with the index. */
export const candidatePool = (target: Target, index: PageIndex): CandidatePool => {
  const purpose = purposeOf(target);
  const key = `${target.tag} ${purpose[0] ?? ''}`;
  let pool = index.pools.get(key);
  if (!pool) {
    pool = makePool(target, index);
    index.pools.set(key, pool);
  }
  return pool;
};

/**
 * The elements of a pool that are worth comparing: those that share something telling with the target, and where there
 * are few of them, the others too.
 */
export const candidatesIn = (pool: CandidatePool, target: Target, textCounts: boolean): Element[] => {
  const { elements, byToken } = pool;
  if (elements.length <= mostSharing) return elements;
  const sharing = new Set<Element>();
  for (const token of target.place ? [...tokensOf(target), placeToken(target.place)] : tokensOf(target)) {
    if (!textCounts && token.startsWith('name ')) continue;
    const found = byToken.get(token) ?? [];
    if (found.length <= mostSharing) for (const element of found) sharing.add(element);
  }
  return sharing.size > 0 ? [...sharing].slice(0, mostCompared) : elements.slice(0, mostCompared);
};
