import type { weightsWithoutWords } from './weights-without-words.ts';

/** The families of evidence. Two of them must agree before anything counts as found. */
export type Family = 'words' | 'attributes' | 'structure' | 'surroundings' | 'place';

/**
 * What each observation adds to the log-odds that a candidate is the target. An observation that carries how rare the
 * shared thing is on the page (see `compare`) is multiplied by it; the others are 0 or 1 or a likeness between.
 *
 * Provenance: learned by `tests/bench/locate/learn.ts` from a table thought out by hand, on the development screens of
 * the matrix (Ant Design 3 to 6 and the plain form application) and on twenty sites of the published Similo pairs. One
 * wrong find cost twelve right ones, one false hit four. What the data said nothing about stayed as it was thought out.
 */
export const weights = {
  bias: -3.6,
  'role.same': 4.8,
  'role.other': -2.9,
  'tag.other': -1.2,
  'name.exact': 2.6,
  'name.same': 0.5,
  'name.shared': -1.4,
  'name.other': -2.5,
  'name.differs': -6.1,
  'name.gone': -3,
  'name.new': -1.5,
  'name.rival': -4,
  'hint.same': 0.6,
  'hint.other': -0.8,
  'identity.same': 2.2,
  'identity.near': 0.1,
  'identity.other': -3.7,
  'identity.gone': -0.3,
  'link.same': 0.4,
  'link.near': 0.3,
  'link.other': -2.4,
  'attribute.same': 1.8,
  'icon.same': 0.7,
  'icon.other': -0.2,
  'classes.like': 3.1,
  'classes.rare': 0.1,
  'path.like': 0.7,
  'order.same': 0.6,
  'order.end': 1.3,
  'order.other': -0.7,
  'key.same': 2.6,
  'key.other': -0.5,
  'unmoved.same': 1,
  'landmark.same': 0.5,
  'landmark.apart': -4.2,
  'hosts.other': -1.7,
  'heading.same': 1.9,
  'heading.other': -1.9,
  'before.same': 1.4,
  'after.same': 0.4,
  'after.other': -1.8,
  'company.like': 3.7,
  'beforeMark.same': 0.1,
  'afterMark.same': 0.2,
  'header.same': 1.5,
  'header.other': -3,
  'headerMark.same': 1,
  'headerMark.other': -1,
  'index.same': 3.2,
  'index.shifted': -1.4,
  'index.other': -4,
  'place.other': -1.3,
} as const satisfies Record<string, number>;

/** One observation of a comparison. */
export type Observation =
  | Exclude<keyof typeof weights | keyof typeof weightsWithoutWords, 'bias'>
  // Noted for the rules that refuse, not weighed.
  | 'role.none'
  | 'question.other'
  | 'name.elsewhere'
  | 'landmark.other';

/** From where on something counts. Found on the development data, for at most one wrong answer in a thousand. */
export const thresholds = {
  /** Log-odds against all other candidates and against "gone" for a find. */
  odds: 2.5,
  /** Below this score the best candidate is not even alike. */
  absent: -3,
  /** What a family adds when it speaks for or against a candidate. */
  family: 0.5,
  /** How rare a shared name, link or icon is to mark an element: the logarithm of one in how many. */
  rare: 1.5,
  /** How rare class words are to mark an element: one in twenty, and hardly shared by chance. */
  rareClass: 3,
  /** How much of the path has to be there for another part of the page to count as the same place. */
  path: 0.34,
} as const;
