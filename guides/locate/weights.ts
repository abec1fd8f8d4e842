/** The families of evidence. Two of them must agree before anything counts as found. */
export type Family = 'words' | 'attributes' | 'structure' | 'surroundings' | 'place';

/**
 * What each observation adds to the log-odds that a candidate is the target. An observation that carries how rare the
 * shared thing is on the page (see `compare`) is multiplied by it; the others are 0 or 1 or a likeness between.
 * Set by hand until the bench learns them.
 */
export const weights = {
  bias: -5,
  'role.same': 0.5,
  'role.other': -2,
  'tag.other': -0.7,
  'name.exact': 1.5,
  'name.same': 0.7,
  'name.shared': -1.5,
  'name.near': 1.5,
  'name.other': -2,
  'name.differs': -1,
  'name.gone': -2,
  'name.new': -1.5,
  'name.rival': -4,
  'hint.same': 0.6,
  'hint.other': -0.8,
  'identity.same': 1,
  'identity.near': 0.5,
  'identity.other': -2.5,
  'identity.gone': -0.7,
  'identity.new': -1,
  'link.same': 0.9,
  'link.near': 0.5,
  'link.other': -1,
  'attribute.same': 0.5,
  'attribute.other': -0.8,
  'icon.same': 0.9,
  'icon.other': -2,
  'classes.like': 0.5,
  'classes.rare': 0.4,
  'path.like': 2,
  'order.same': 1.2,
  'order.start': 0.6,
  'order.end': 0.6,
  'order.other': -1,
  'key.same': 0.8,
  'key.other': -0.2,
  'unmoved.same': 1.5,
  'landmark.same': 0.2,
  'landmark.apart': -2,
  'landmark.other': -1.5,
  'hosts.other': -1.5,
  'heading.same': 1.2,
  'heading.other': -0.8,
  'before.same': 0.7,
  'before.other': -0.2,
  'after.same': 0.7,
  'after.other': -0.2,
  'company.like': 2,
  'beforeMark.same': 0.5,
  'afterMark.same': 0.5,
  'header.same': 1.5,
  'header.other': -3,
  'headerMark.same': 1,
  'headerMark.other': -1,
  'index.same': 1.5,
  'index.shifted': -0.3,
  'index.other': -4,
  'place.other': -1,
} as const satisfies Record<string, number>;

/** One observation of a comparison. */
export type Observation = Exclude<keyof typeof weights, 'bias'>;

/** From where on something counts. Found on the development data, for at most one wrong answer in a thousand. */
export const thresholds = {
  /** Log-odds against all other candidates and against "gone" for a find. */
  odds: 1.5,
  /** Below this score the best candidate is not even alike. */
  absent: -3,
  /** What a family adds when it speaks for or against a candidate. */
  family: 0.5,
  /** How rare a shared name, link or icon is to mark an element: the logarithm of one in how many. */
  rare: 1.5,
  /** How much of the path has to be there for another part of the page to count as the same place. */
  path: 0.34,
} as const;
