import type { Evidence } from './read-evidence.ts';
import type { Observation } from './weights.ts';

/** What was observed, and how strongly: how rare the shared thing is, or how alike the two are. */
export type Observations = Partial<Record<Observation, number>>;

/** How rare a thing is among the candidates: the natural logarithm of one in how many has it, at most 5. */
export type Rarity = (kind: string, value: string) => number;

const identities = /^(data-(testid|test|test-id|qa|cy|automation-id|hook)|id|name|for)$/;
const lower = (text: string): string => text.toLowerCase();

const wordsAlike = (one: string, other: string): number => {
  const first = new Set(
    lower(one)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  const second = new Set(
    lower(other)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  const all = first.size + second.size - shared;
  return all ? shared / all : 0;
};

const listAlike = (recorded: string[], candidate: string[]): number => {
  let from = 0;
  let found = 0;
  let total = 0;
  for (const [place, mark] of recorded.entries()) {
    const worth = 1 / (place + 1);
    total += worth;
    const at = candidate.indexOf(mark, from);
    if (at >= 0) {
      found += worth;
      from = at + 1;
    }
  }
  return total ? found / total : 0;
};

const compareWords = (recorded: Evidence, candidate: Evidence, rarity: Rarity, seen: Observations): void => {
  if (recorded.name) {
    if (!candidate.name) seen['name.gone'] = 1;
    else if (lower(recorded.name) === lower(candidate.name))
      seen['name.same'] = rarity('name', lower(recorded.name));
    else {
      const alike = wordsAlike(recorded.name, candidate.name);
      if (alike >= 0.5) seen['name.near'] = alike;
      else seen['name.other'] = 1;
      if (recorded.rivals?.some(rival => lower(rival) === lower(candidate.name ?? '').slice(0, 40)))
        seen['name.rival'] = 1;
    }
  } else if (candidate.name) seen['name.new'] = 1;
  if (recorded.hint && candidate.hint)
    seen[recorded.hint === candidate.hint ? 'hint.same' : 'hint.other'] = 1;
  for (const name of ['heading', 'before', 'after'] as const) {
    const one = recorded[name];
    const other = candidate[name];
    if (one && other) seen[lower(one) === lower(other) ? `${name}.same` : `${name}.other`] = 1;
  }
  const header = recorded.place?.header;
  if (header && candidate.place?.header)
    seen[header === candidate.place.header ? 'header.same' : 'header.other'] = 1;
};

const compareAttributes = (
  recorded: Evidence,
  candidate: Evidence,
  rarity: Rarity,
  seen: Observations,
): void => {
  const ours = recorded.attributes ?? {};
  const theirs = candidate.attributes ?? {};
  for (const [name, value] of Object.entries(ours)) {
    const kind = identities.test(name) ? 'identity' : name === 'href' ? 'link' : 'attribute';
    const other = theirs[name];
    if (other === value) {
      const said = `${kind}.same` as const;
      seen[said] = Math.max(seen[said] ?? 0, rarity(name, value));
    } else if (other !== undefined) seen[`${kind}.other`] = 1;
    else if (kind === 'identity') seen['identity.gone'] = 1;
  }
  if (Object.keys(theirs).some(name => identities.test(name) && !(name in ours))) seen['identity.new'] = 1;
  if (recorded.icon && candidate.icon) {
    if (recorded.icon === candidate.icon) seen['icon.same'] = rarity('icon', recorded.icon);
    else seen['icon.other'] = 1;
  }
};

const compareStructure = (
  recorded: Evidence,
  candidate: Evidence,
  rarity: Rarity,
  seen: Observations,
): void => {
  if (recorded.role && candidate.role)
    seen[recorded.role === candidate.role ? 'role.same' : 'role.other'] = 1;
  if (recorded.tag !== candidate.tag) seen['tag.other'] = 1;
  let shared = 0;
  for (const word of recorded.classes ?? []) {
    if (candidate.classes?.includes(word)) shared = Math.max(shared, rarity('class', word));
  }
  if (shared) seen['classes.like'] = shared;
  if (recorded.path?.length) {
    const alike = listAlike(recorded.path, candidate.path ?? []);
    seen['path.like'] = alike;
    if (alike < 0.25) seen['path.unlike'] = 1;
  }
  const [index, count] = recorded.order ?? [];
  const [otherIndex, otherCount] = candidate.order ?? [];
  if (index !== undefined && count !== undefined && otherIndex !== undefined && otherCount !== undefined) {
    const fromEnd = count - index === otherCount - otherIndex;
    if (index === otherIndex) seen['order.same'] = count === otherCount ? 1 : 0.5;
    else if (fromEnd) seen['order.end'] = 1;
    else seen['order.other'] = 1;
  }
  if ((recorded.hosts ?? []).join('>') !== (candidate.hosts ?? []).join('>')) seen['hosts.other'] = 1;
  for (const name of ['beforeMark', 'afterMark'] as const) {
    const one = recorded[name];
    if (one && one === candidate[name]) seen[`${name}.same`] = 1;
  }
};

const comparePlace = (recorded: Evidence, candidate: Evidence, seen: Observations): void => {
  const ours = recorded.place;
  const theirs = candidate.place;
  if (!ours && !theirs) return;
  if (!ours || !theirs || ours.kind !== theirs.kind) {
    seen['place.other'] = 1;
    return;
  }
  seen[ours.index === theirs.index ? 'index.same' : 'index.other'] = 1;
  if (ours.headerMark && ours.headerMark === theirs.headerMark) seen['headerMark.same'] = 1;
};

/**
 * Compares recorded evidence with that of one candidate. Texts are left aside where the page speaks another language
 * than the one that was recorded.
 */
export const compare = (
  recorded: Evidence,
  candidate: Evidence,
  rarity: Rarity,
  textCounts: boolean,
): Observations => {
  const seen: Observations = {};
  if (textCounts) compareWords(recorded, candidate, rarity, seen);
  compareAttributes(recorded, candidate, rarity, seen);
  compareStructure(recorded, candidate, rarity, seen);
  comparePlace(recorded, candidate, seen);
  return seen;
};
