import type { Family, Observation } from './weights.ts';

const families: Record<string, Family> = {
  name: 'words',
  gloss: 'words',
  hint: 'words',
  identity: 'attributes',
  classes: 'attributes',
  link: 'attributes',
  attribute: 'attributes',
  icon: 'attributes',
  heading: 'surroundings',
  before: 'surroundings',
  after: 'surroundings',
  company: 'surroundings',
  beforeMark: 'surroundings',
  afterMark: 'surroundings',
  header: 'place',
  headerMark: 'place',
  index: 'place',
  place: 'place',
};

/** The family of evidence that an observation belongs to. */
export const familyOf = (name: Observation): Family =>
  families[name.slice(0, name.indexOf('.'))] ?? 'structure';
