import { describe, expect, it } from 'vitest';
import type { Observations } from './compare.ts';
import { refuse } from './refuse.ts';

interface Rule {
  rule: string;
  /** The page speaks the recorded language. */
  words: boolean;
  refusedAs: string;
  seen: Observations;
  /** What more, or else, has to be seen for it not to be refused. */
  savedBy: Observations[];
  /** What is not enough. */
  despite: Observations[];
}

const identity: Observations = { 'identity.same': 1.5 };
const link: Observations = { 'link.same': 1.5 };
const notIdentity: Observations[] = [
  { 'identity.same': 1.4 },
  { 'link.same': 1.4 },
  { 'identity.same': 5, 'link.same': 5, 'identity.other': 1 },
];
const unmoved: Observations = { 'unmoved.same': 1 };
const classed: Observations = { 'classes.rare': 3, 'classes.like': 1, 'path.like': 1 };
const iconic: Observations = { 'icon.same': 1.5, 'order.same': 1 };
const marks = [identity, link, unmoved, classed, iconic];
const noMarks: Observations[] = [
  ...notIdentity,
  { ...classed, 'classes.rare': 2.9 },
  { ...classed, 'classes.like': 0.9 },
  { ...classed, 'path.like': 0.9 },
  { ...classed, 'order.other': 1 },
  { ...iconic, 'icon.same': 1.4 },
  { 'icon.same': 5 },
  { 'order.same': 1 },
];

const rules: Rule[] = [
  {
    rule: 'what is called something else',
    words: true,
    refusedAs: 'renamed',
    seen: { 'name.differs': 1 },
    savedBy: [identity, link],
    despite: [...notIdentity, unmoved, classed, iconic],
  },
  {
    rule: 'what has lost its name',
    words: true,
    refusedAs: 'renamed',
    seen: { 'name.gone': 1 },
    savedBy: [identity, link],
    despite: [...notIdentity, unmoved, classed, iconic],
  },
  {
    rule: 'the same answer to another question',
    words: true,
    refusedAs: 'renamed',
    seen: { 'name.exact': 1, 'question.other': 1 },
    savedBy: [identity, link],
    despite: [...notIdentity, unmoved],
  },
  {
    rule: 'one of several of the same name that nothing marks',
    words: true,
    refusedAs: 'namesake',
    seen: { 'name.exact': 1, 'name.shared': 1 },
    savedBy: marks,
    despite: noMarks,
  },
  {
    rule: 'what had a namesake elsewhere, out of its section',
    words: true,
    refusedAs: 'namesake',
    seen: { 'name.exact': 1, 'name.elsewhere': 1 },
    savedBy: [
      identity,
      link,
      { 'heading.same': 0.9 },
      { 'before.same': 1, 'after.same': 1 },
      { 'path.like': 1 },
    ],
    despite: [
      ...notIdentity,
      unmoved,
      { 'heading.same': 0.8, 'path.like': 1 },
      { 'heading.other': 1, 'path.like': 1 },
      { 'before.same': 1 },
      { 'after.same': 1 },
      { 'path.like': 0.9 },
    ],
  },
  {
    rule: 'what has no name and no mark',
    words: true,
    refusedAs: 'unmarked',
    seen: {},
    savedBy: [...marks, { 'name.exact': 1 }],
    despite: noMarks,
  },
  {
    rule: 'what has no mark, where words do not count and its name is no translation',
    words: false,
    refusedAs: 'unmarked',
    seen: {},
    savedBy: [...marks, { 'gloss.exact': 1, 'gloss.same': 1.5 }],
    despite: [
      ...noMarks,
      { 'name.exact': 1 },
      { 'gloss.exact': 1, 'gloss.same': 1.4 },
      { 'gloss.exact': 0.9, 'gloss.same': 5 },
      { 'gloss.exact': 1, 'gloss.same': 5, 'name.shared': 1 },
    ],
  },
  {
    rule: 'what is known to be called something else in the language of the page',
    words: false,
    refusedAs: 'renamed',
    seen: { 'unmoved.same': 1, 'gloss.other': 1 },
    savedBy: [identity, link, { 'gloss.other': 0.9 }],
    despite: [classed, iconic, { 'gloss.exact': 1, 'gloss.same': 5 }],
  },
  {
    rule: 'what is known to be called something like it in the language of the page',
    words: false,
    refusedAs: 'renamed',
    seen: { 'unmoved.same': 1, 'gloss.near': 1 },
    savedBy: [identity, link, { 'gloss.near': 0.9 }],
    despite: [classed, iconic],
  },
  {
    rule: 'what developers call something else, where words do not count',
    words: false,
    refusedAs: 'renamed',
    seen: { 'unmoved.same': 1, 'identity.other': 1 },
    savedBy: [{ 'gloss.exact': 1, 'gloss.same': 1.5 }],
    despite: [{ 'gloss.exact': 1, 'gloss.same': 1.4 }, classed, link],
  },
  {
    rule: 'another icon on what has no name',
    words: true,
    refusedAs: 'unmarked',
    seen: { 'unmoved.same': 1, 'icon.other': 1 },
    savedBy: [identity, link, { 'name.exact': 1 }],
    despite: [...notIdentity, classed],
  },
  {
    rule: 'a box without a role that is in another place',
    words: true,
    refusedAs: 'elsewhere',
    seen: { 'name.exact': 1, 'role.none': 1, 'path.like': 0.4 },
    savedBy: [identity, link, { 'key.same': 1 }, { 'classes.rare': 0.1 }, { 'path.like': 0.5 }],
    despite: [...notIdentity, unmoved, { 'heading.same': 1 }],
  },
  {
    rule: 'what is in another row',
    words: true,
    refusedAs: 'elsewhere',
    seen: { 'name.exact': 1, 'index.other': 1 },
    savedBy: [identity, link],
    despite: [...notIdentity, unmoved],
  },
  {
    rule: 'what is in another part of the page',
    words: true,
    refusedAs: 'elsewhere',
    seen: { 'name.exact': 1, 'landmark.other': 1, 'path.like': 0.33 },
    savedBy: [identity, link, { 'path.like': 0.34 }],
    despite: [...notIdentity, unmoved],
  },
  {
    rule: 'what the foot of the page repeats',
    words: true,
    refusedAs: 'elsewhere',
    seen: { 'name.exact': 1, 'landmark.apart': 1 },
    savedBy: [],
    despite: [identity, link, unmoved, classed],
  },
];

describe.each(rules)('refuses $rule', ({ words, refusedAs, seen, savedBy, despite }) => {
  it.each([{}, ...despite])('in spite of %o', more => {
    expect(refuse({ ...seen, ...more }, words)).toBe(refusedAs);
  });
  it.each(savedBy)('but not with %o', more => {
    expect(refuse({ ...seen, ...more }, words)).toBeNull();
  });
});
