/** The families of evidence. Two of them must agree before anything counts as found. */
export type Family = 'words' | 'attributes' | 'structure' | 'surroundings' | 'place';

/**
 * What each observation adds to the log-odds that a candidate is the target. An observation that carries how rare the
 * shared thing is on the page (see `compare`) is multiplied by it; the others are 0 or 1 or a likeness between.
 * Set by hand until the bench learns them.
 */
export const weights = {
  'role.same': { family: 'structure', weight: 0.5 },
  'role.other': { family: 'structure', weight: -2 },
  'tag.other': { family: 'structure', weight: -0.7 },
  'name.same': { family: 'words', weight: 1.1 },
  'name.near': { family: 'words', weight: 1.5 },
  'name.other': { family: 'words', weight: -3 },
  'name.gone': { family: 'words', weight: -2 },
  'name.new': { family: 'words', weight: -1.5 },
  'name.rival': { family: 'words', weight: -5 },
  'hint.same': { family: 'words', weight: 0.6 },
  'hint.other': { family: 'words', weight: -0.8 },
  'identity.same': { family: 'attributes', weight: 1.1 },
  'identity.other': { family: 'attributes', weight: -2.5 },
  'identity.gone': { family: 'attributes', weight: -0.7 },
  'identity.new': { family: 'attributes', weight: -1 },
  'link.same': { family: 'attributes', weight: 0.9 },
  'link.other': { family: 'attributes', weight: -1.5 },
  'attribute.same': { family: 'attributes', weight: 0.6 },
  'attribute.other': { family: 'attributes', weight: -0.8 },
  'icon.same': { family: 'attributes', weight: 0.9 },
  'icon.other': { family: 'attributes', weight: -2 },
  'classes.like': { family: 'structure', weight: 0.5 },
  'path.like': { family: 'structure', weight: 2.5 },
  'path.unlike': { family: 'structure', weight: -1 },
  'order.same': { family: 'structure', weight: 1.2 },
  'order.end': { family: 'structure', weight: 0.7 },
  'order.other': { family: 'structure', weight: -1 },
  'hosts.other': { family: 'structure', weight: -1.5 },
  'heading.same': { family: 'surroundings', weight: 1.2 },
  'heading.other': { family: 'surroundings', weight: -1.2 },
  'before.same': { family: 'surroundings', weight: 0.8 },
  'before.other': { family: 'surroundings', weight: -0.3 },
  'after.same': { family: 'surroundings', weight: 0.8 },
  'after.other': { family: 'surroundings', weight: -0.3 },
  'beforeMark.same': { family: 'surroundings', weight: 0.5 },
  'afterMark.same': { family: 'surroundings', weight: 0.5 },
  'header.same': { family: 'place', weight: 1.5 },
  'header.other': { family: 'place', weight: -3 },
  'headerMark.same': { family: 'place', weight: 1 },
  'index.same': { family: 'place', weight: 2 },
  'index.other': { family: 'place', weight: -4 },
  'place.other': { family: 'place', weight: -2 },
} as const satisfies Record<string, { family: Family; weight: number }>;

/** One observation of a comparison. */
export type Observation = keyof typeof weights;
