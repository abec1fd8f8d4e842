import type { Target } from '../schema/target.ts';
import type { Rarity } from './compare.ts';
import { memory } from './memory.ts';
import { nameKey } from './name-key.ts';
import type { PageIndex } from './page-index.ts';
import type { Place } from './place-of.ts';
import { rarityBy } from './rarity-by.ts';
import { type Evidence, ownParts } from './read-evidence.ts';

/** Elements of one purpose on a page, with what is needed to find the few that resemble a target. */
export interface CandidatePool {
  elements: Element[];
  rarity: Rarity;
  /** Those that share a name, an attribute, an icon, a class word, the nearest ancestors or a place. */
  sharing: (kind: string, value: string) => readonly Element[];
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

const acting = new Set(['a', 'button', 'input', 'summary', 'select', 'textarea']);

const purposeOf = (target: Target): readonly string[] =>
  target.role && clicked.test(target.role)
    ? clickable
    : target.role && filled.test(target.role)
      ? fields
      : [];

const nearest = ({ tag, path }: Evidence): string => `${tag} ${path?.slice(0, 2).join('>') ?? ''}`;
const placeKey = ({ kind, index }: Place): string => `${kind} ${index}`;

/** What a target can be looked up by. */
const tokensOf = (target: Target): [kind: string, value: string][] => {
  const tokens: [string, string][] = Object.entries(target.attributes ?? {});
  if (target.name) tokens.push(['name', nameKey(target.name)]);
  if (target.icon) tokens.push(['icon', target.icon]);
  tokens.push(['path', nearest(target)]);
  if (target.place) tokens.push(['place', placeKey(target.place)]);
  return tokens;
};

const none: readonly never[] = [];

/** What an element has of one kind. An attribute that is called like the kind counts as well. */
const valuesOf = (kind: string, element: Element, index: PageIndex): readonly string[] => {
  if (kind === 'class') return ownParts.classes(element);
  if (kind === 'path')
    return [nearest({ tag: element.localName.slice(0, 60), path: ownParts.path(element) })];
  if (kind === 'place') {
    const place = index.place(element);
    return place ? [placeKey(place)] : none;
  }
  const own =
    kind === 'name'
      ? memory.fact('key', element, () => nameKey(ownParts.name(element)))
      : kind === 'icon'
        ? ownParts.icon(element)
        : '';
  const attribute = ownParts.attributes(element)[kind];
  if (attribute === undefined) return own ? [own] : none;
  return own ? [attribute, own] : [attribute];
};

/** Elements by what they have of one kind: read when first asked for, since most kinds never are. */
const group = (elements: readonly Element[], kind: string, index: PageIndex): Map<string, Element[]> =>
  index.reading(() => {
    const groups = new Map<string, Element[]>();
    for (const element of elements) {
      for (const value of valuesOf(kind, element, index)) {
        const sharing = groups.get(value);
        if (sharing) sharing.push(element);
        else groups.set(value, [element]);
      }
    }
    return groups;
  });

const makePool = (target: Target, index: PageIndex): CandidatePool => {
  const purpose = purposeOf(target).filter(tag => tag !== target.tag);
  const found = index.find(CSS.escape(target.tag)).slice(0, mostElements);
  for (const tag of purpose) if (acting.has(tag)) found.push(...index.find(tag));
  if (purpose.length > 0) {
    const others = new Set(purpose.filter(tag => !acting.has(tag)));
    for (const element of index.find('[role],[tabindex]'))
      if (others.has(element.localName)) found.push(element);
  }
  const elements = found.slice(0, mostElements);
  const groups = new Map<string, Map<string, Element[]>>();
  const sharing = (kind: string, value: string): readonly Element[] => {
    let byValue = groups.get(kind);
    if (!byValue) {
      byValue = group(elements, kind, index);
      groups.set(kind, byValue);
    }
    return byValue.get(value) ?? none;
  };
  return {
    elements,
    rarity: rarityBy(elements.length, (kind, value) => sharing(kind, value).length),
    sharing,
  };
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
export const candidatesIn = (
  pool: CandidatePool,
  target: Target,
  textCounts: boolean,
): readonly Element[] => {
  const { elements } = pool;
  if (elements.length <= mostSharing) return elements;
  const candidates = new Set<Element>();
  for (const [kind, value] of tokensOf(target)) {
    if (!textCounts && kind === 'name') continue;
    const sharing = pool.sharing(kind, value);
    if (sharing.length <= mostSharing) for (const element of sharing) candidates.add(element);
  }
  return candidates.size > 0 ? [...candidates].slice(0, mostCompared) : elements.slice(0, mostCompared);
};
