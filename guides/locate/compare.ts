import { glossLikeness } from './glossary/gloss-likeness.ts';
import { likeness } from './likeness.ts';
import { listLikeness } from './list-likeness.ts';
import { nameKey } from './name-key.ts';
import type { Evidence } from './read-evidence.ts';
import type { Observation } from './weights.ts';

/** What was observed, and how strongly: how rare the shared thing is, or how alike the two are. */
export type Observations = Partial<Record<Observation, number>>;

/** How rare a thing is among the candidates: the natural logarithm of one in how many has it, at most 5. */
export type Rarity = (kind: string, value: string) => number;

const identities = /^(data-(testid|test|test-id|qa|cy|automation-id|hook)|id|idPart|name|for)$/;
const lower = (text: string): string => text.toLowerCase();

const compareName = (recorded: Evidence, candidate: Evidence, rarity: Rarity, seen: Observations): void => {
  const ours = nameKey(recorded.name ?? '');
  const theirs = nameKey(candidate.name ?? '');
  if (ours && ours === theirs) {
    seen['name.exact'] = 1;
    seen['name.same'] = rarity('name', ours);
    // Where others were called the same already when it was recorded, the name does not tell which of them it is.
    if (isShared(recorded)) seen['name.shared'] = 1;
    if (recorded.namesakes) seen['name.elsewhere'] = 1;
  } else if (ours && theirs) {
    if (likeness(ours, theirs) <= 0.3) seen['name.other'] = 1;
    seen['name.differs'] = 1;
    if (recorded.rivals?.some(rival => nameKey(rival) === nameKey(theirs.slice(0, 40)))) {
      seen['name.rival'] = 1;
    }
  } else if (ours) seen['name.gone'] = 1;
  else if (theirs) seen['name.new'] = 1;
};

const company = (evidence: Evidence): string =>
  [evidence.before, evidence.after, ...(evidence.rivals ?? [])].filter(Boolean).join(' ');

const compareWords = (recorded: Evidence, candidate: Evidence, rarity: Rarity, seen: Observations): void => {
  compareName(recorded, candidate, rarity, seen);
  if (recorded.hint && candidate.hint)
    seen[recorded.hint === candidate.hint ? 'hint.same' : 'hint.other'] = 1;
  for (const name of ['heading', 'before', 'after'] as const) {
    const one = recorded[name];
    const other = candidate[name];
    if (!one || !other) continue;
    const alike = likeness(lower(one), lower(other));
    if (alike > 0.5) seen[`${name}.same`] = alike;
    else if (name !== 'before') seen[`${name}.other`] = 1;
  }
  // A choice is told by its question as much as by itself.
  if (recorded.role === 'radio' && recorded.heading && recorded.heading !== candidate.heading)
    seen['question.other'] = 1;
  const ours = company(recorded);
  const theirs = company(candidate);
  if (ours && theirs) seen['company.like'] = likeness(lower(ours), lower(theirs));
  const header = recorded.place?.header;
  if (header && candidate.place?.header)
    seen[header === candidate.place.header ? 'header.same' : 'header.other'] = 1;
};

/** How far a name has to fit the recorded words in the page's language to be their translation, or to be like it. */
const glossFits = 0.8;
const glossResembles = 0.3;

const isShared = (recorded: Evidence): boolean => {
  const ours = nameKey(recorded.name?.slice(0, 40) ?? '');
  return recorded.rivals?.some(rival => nameKey(rival) === ours) ?? false;
};

const compareGloss = (
  recorded: Evidence,
  candidate: Evidence,
  gloss: readonly string[],
  rarity: Rarity,
  seen: Observations,
): void => {
  const theirs = candidate.name ?? '';
  const { like, known } = glossLikeness(gloss, theirs);
  if (!known) return;
  if (like >= glossFits) {
    seen['gloss.exact'] = known;
    seen['gloss.same'] = known * rarity('name', nameKey(theirs));
    if (isShared(recorded) || recorded.namesakes) seen['name.shared'] = 1;
  } else if (like >= glossResembles) seen['gloss.near'] = known;
  else seen['gloss.other'] = known;
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
      const said: Observation = `${kind}.same`;
      seen[said] = Math.max(seen[said] ?? 0, rarity(name, value));
    } else if (other !== undefined) {
      const alike = kind === 'attribute' ? 0 : likeness(lower(value), lower(other));
      if (alike > 0.5) seen[kind === 'link' ? 'link.near' : 'identity.near'] = alike;
      else seen[`${kind}.other`] = 1;
    } else if (kind === 'identity') seen['identity.gone'] = 1;
    else if (kind === 'link') seen['link.other'] = 1;
  }
  if (recorded.icon && candidate.icon) {
    if (recorded.icon === candidate.icon) seen['icon.same'] = rarity('icon', recorded.icon);
    else seen['icon.other'] = 1;
  }
};

const compareOrder = (recorded: Evidence, candidate: Evidence, seen: Observations): void => {
  if (!recorded.order || !candidate.order) return;
  const [index, count] = recorded.order;
  const [otherIndex, otherCount] = candidate.order;
  if (index === otherIndex) seen[count === otherCount ? 'order.same' : 'order.start'] = 1;
  else if (count - index === otherCount - otherIndex) seen['order.end'] = 1;
  else seen['order.other'] = 1;
};

const landmarks =
  /^(?:\w+-)?(header|banner|footer|contentinfo|nav|navigation|aside|complementary|dialog|alertdialog)\b/;

/** The parts of the page with a purpose of their own that it is in: an element does not wander from the foot into a dialog. */
const landmarksOf = (evidence: Evidence): string[] =>
  (evidence.path ?? []).flatMap(mark => {
    const landmark = landmarks.exec(mark)?.[1];
    return landmark
      ? [landmark.replace('banner', 'header').replace('contentinfo', 'footer').replace('navigation', 'nav')]
      : [];
  });

const isDialog = (landmark: string): boolean => landmark.endsWith('dialog');

const compareLandmarks = (recorded: Evidence, candidate: Evidence, seen: Observations): void => {
  const ours = landmarksOf(recorded);
  const theirs = landmarksOf(candidate);
  const inBoth = ours.some(landmark => theirs.includes(landmark));
  if (inBoth) seen['landmark.same'] = 1;
  // An upgrade that marks up the page's parts at last moves nothing; a dialog is never a mere part.
  else if ((ours.length > 0 && theirs.length > 0) || [...ours, ...theirs].some(isDialog))
    seen['landmark.other'] = 1;
  if (ours.includes('footer') !== theirs.includes('footer')) seen['landmark.apart'] = 1;
};

const isSameList = (one: readonly unknown[] = [], other: readonly unknown[] = []): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** Nothing about the element's structure has changed: what is left where language or data took the words away. */
const isUnmoved = (recorded: Evidence, candidate: Evidence): boolean =>
  recorded.tag === candidate.tag &&
  recorded.order !== undefined &&
  isSameList(recorded.order, candidate.order) &&
  isSameList(recorded.path, candidate.path) &&
  recorded.beforeMark === candidate.beforeMark &&
  recorded.afterMark === candidate.afterMark &&
  recorded.icon === candidate.icon;

/** Roles that an upgrade puts in place of each other: what is pressed, what is filled in, what is chosen from. */
const kin = [
  ['button', 'link', 'menuitem', 'tab'],
  ['textbox', 'searchbox', 'combobox', 'spinbutton'],
  ['combobox', 'listbox', 'button'],
  ['checkbox', 'switch', 'menuitemcheckbox'],
];

const isAkin = (one: string, other: string): boolean =>
  kin.some(roles => roles.includes(one) && roles.includes(other));

const compareStructure = (
  recorded: Evidence,
  candidate: Evidence,
  rarity: Rarity,
  seen: Observations,
): void => {
  // What has no role is what its tag says.
  if ((recorded.role ?? recorded.tag) === (candidate.role ?? candidate.tag)) seen['role.same'] = 1;
  else if (recorded.role && candidate.role && !isAkin(recorded.role, candidate.role)) seen['role.other'] = 1;
  if (!recorded.role && !candidate.role) seen['role.none'] = 1;
  if (recorded.tag !== candidate.tag) seen['tag.other'] = 1;
  let shared = 0;
  let rarest = 0;
  for (const word of recorded.classes ?? []) {
    if (!candidate.classes?.includes(word)) continue;
    shared++;
    rarest = Math.max(rarest, rarity('class', word));
  }
  const all = (recorded.classes?.length ?? 0) + (candidate.classes?.length ?? 0) - shared;
  if (rarest) seen['classes.rare'] = rarest;
  if (all) seen['classes.like'] = shared / all;
  if (recorded.path?.length) seen['path.like'] = listLikeness(recorded.path, candidate.path ?? []);
  compareOrder(recorded, candidate, seen);
  if (recorded.key && candidate.key) seen[recorded.key === candidate.key ? 'key.same' : 'key.other'] = 1;
  if (candidate.key !== undefined && isUnmoved(recorded, candidate)) seen['unmoved.same'] = 1;
  compareLandmarks(recorded, candidate, seen);
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
  // Where an item has words of its own, its place among the others is of little weight.
  if (ours.index === theirs.index) seen['index.same'] = 1;
  else seen[ours.kind === 'item' && recorded.name ? 'index.shifted' : 'index.other'] = 1;
  if (ours.headerMark && theirs.headerMark)
    seen[ours.headerMark === theirs.headerMark ? 'headerMark.same' : 'headerMark.other'] = 1;
};

/**
 * Compares recorded evidence with that of one candidate. Texts are left aside where the page speaks another language
 * than the one that was recorded; what the recorded name's words are called in that language stands in for them.
 *
 * @param gloss the recorded glosses in the page's language, where that is another
 */
export const compare = (
  recorded: Evidence,
  candidate: Evidence,
  rarity: Rarity,
  textCounts: boolean,
  gloss?: readonly string[],
): Observations => {
  const seen: Observations = {};
  if (textCounts) compareWords(recorded, candidate, rarity, seen);
  else {
    // No translation gives a name to what had none.
    if (!recorded.name !== !candidate.name) seen['naming.other'] = 1;
    if (gloss) compareGloss(recorded, candidate, gloss, rarity, seen);
  }
  compareAttributes(recorded, candidate, rarity, seen);
  compareStructure(recorded, candidate, rarity, seen);
  comparePlace(recorded, candidate, seen);
  return seen;
};
