import { foldLetters } from './fold-letters.ts';
import { JOINING_WORDS } from './joining-words.ts';
import { letterKind } from './letter-kind.ts';

const LONGEST_NAME = 80;
const MOST_ENTRIES = 6;
const MOST_ALTERNATIVES = 4;
/** From so many letters on a word may be part of a compound. */
const COMPOUND_PART = 4;
const JOINING = new Set(Object.values(JOINING_WORDS).join(' ').split(' '));
/**
 * Endings that leave a word the same word: plural, gender, case, and the joints of German compounds. Those that make
 * another word of it are not among them ("approve" and "approved", "print" and "printer").
 */
const ENDINGS = new Set('s es e ee ees en n ns em x a o as os ー ات ون ين ان ة ه ها ي'.split(' '));
const PREFIXES = new Set('ال و وال بال لل ل ب'.split(' '));
/** Letters before or behind a word that turn it into its opposite or its outcome. */
const TURNS_BEFORE = '未不非無无已再';
const TURNS_BEHIND = '済中';

interface Name {
  readonly text: string;
  /** By place in the text: what kind of letter stands there. */
  readonly kinds: readonly ReturnType<typeof letterKind>[];
  /** By place in the text: whether an alternative was found there. */
  readonly covered: boolean[];
}

/** Letters of the same word, not covered, before a place. */
const headOf = ({ text, kinds, covered }: Name, at: number): string => {
  let start = at;
  while (start > 0 && !covered[start - 1] && kinds[start - 1] === 'alphabet') start--;
  return text.slice(start, at);
};

/** Letters of the same word, not covered, behind a place. */
const restOf = ({ text, kinds, covered }: Name, at: number): string => {
  let end = at;
  while (!covered[end] && kinds[end] === 'alphabet') end++;
  return text.slice(at, end);
};

const beginsWell = (name: Name, at: number, word: string): boolean => {
  const { text, kinds, covered } = name;
  const before = text[at - 1];
  if (!before || covered[at - 1]) return true;
  const kind = kinds[at];
  if (kind !== 'alphabet')
    return !TURNS_BEFORE.includes(before) && !(kind === 'katakana' && kinds[at - 1] === 'katakana');
  const head = headOf(name, at);
  const joined = covered[at - head.length - 1] && ENDINGS.has(head);
  return !head || joined || PREFIXES.has(head) || Math.min(word.length, head.length) >= COMPOUND_PART;
};

const endsWell = (name: Name, at: number, word: string, words: ReadonlySet<string>): boolean => {
  const next = name.text[at];
  if (!next || name.covered[at]) return true;
  if (name.kinds[at - 1] !== 'alphabet') return !TURNS_BEHIND.includes(next);
  const rest = restOf(name, at);
  if (!rest || (ENDINGS.has(rest) && rest.length < word.length)) return true;
  if (word.length < COMPOUND_PART) return false;
  if (rest.length >= COMPOUND_PART) return true;
  for (const other of words) if (rest.endsWith(other)) return true;
  return false;
};

/** Where the words of an alternative stand from a place on, or undefined where they do not. */
const placesAt = (
  name: Name,
  from: number,
  term: readonly string[],
  words: ReadonlySet<string>,
): number[] | undefined => {
  const { text, kinds, covered } = name;
  const places: number[] = [];
  let at = from;
  for (const [number, word] of term.entries()) {
    if (number > 0) {
      const rest = restOf(name, at);
      if (rest && !ENDINGS.has(rest)) return undefined;
      at += rest.length;
      while (at < text.length && !kinds[at]) at++;
      if (!text.startsWith(word, at) && text.startsWith('ال', at)) at += 2;
    }
    if (!text.startsWith(word, at)) return undefined;
    for (let place = at; place < at + word.length; place++) {
      if (covered[place]) return undefined;
      places.push(place);
    }
    at += word.length;
  }
  const sound = beginsWell(name, from, term[0] ?? '') && endsWell(name, at, term.at(-1) ?? '', words);
  return sound ? places : undefined;
};

const cover = (name: Name, term: readonly string[], words: ReadonlySet<string>): boolean => {
  const [first = ''] = term;
  for (let from = name.text.indexOf(first); from >= 0; from = name.text.indexOf(first, from + 1)) {
    const places = placesAt(name, from, term, words);
    if (!places?.length) continue;
    for (const place of places) name.covered[place] = true;
    return true;
  }
  return false;
};

/** Share of the letters that no alternative covers; endings and joining words do not count. */
const uncoveredShare = ({ text, kinds, covered }: Name): number => {
  let counted = 0;
  let open = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kinds[at];
    const start = at++;
    if (!kind) continue;
    while (at < text.length && kinds[at] === kind && !covered[at] === !covered[start]) at++;
    const run = text.slice(start, at);
    if (covered[start]) counted += run.length;
    else {
      const alone = kind !== 'alphabet' || !(kinds[start - 1] === 'alphabet' || kinds[at] === 'alphabet');
      if (alone && JOINING.has(run)) continue;
      if (covered[start - 1] && ENDINGS.has(run)) continue;
      if (covered[at] && PREFIXES.has(run)) continue;
      counted += run.length;
      open += run.length;
    }
  }
  return counted ? open / counted : 1;
};

interface Terms {
  /** Longest first. */
  readonly terms: readonly { readonly entry: number; readonly term: readonly string[] }[];
  readonly words: ReadonlySet<string>;
  /** How many entries are known. */
  readonly known: number;
  readonly entries: number;
}

/** One gloss is asked about many names. */
const read = new WeakMap<readonly string[], Terms>();

const termsOf = (gloss: readonly string[]): Terms => {
  const before = read.get(gloss);
  if (before) return before;
  const entries = gloss.slice(0, MOST_ENTRIES);
  const terms = entries.flatMap((alternatives, entry) =>
    alternatives.split('/', MOST_ALTERNATIVES).flatMap(alternative => {
      const term = foldLetters(alternative, LONGEST_NAME).match(/\p{L}+/gu);
      return term ? [{ entry, term, letters: term.join('').length }] : [];
    }),
  );
  terms.sort((one, other) => other.letters - one.letters);
  const known = new Set(terms.map(({ entry }) => entry)).size;
  const words = new Set(terms.flatMap(({ term }) => term));
  const result = { terms, words, known, entries: entries.length };
  read.set(gloss, result);
  return result;
};

/**
 * How well a visible name fits the words that a recorded name has in the language of the page (`glossOf`).
 *
 * @param gloss one language's entries; '' for words that the glossary does not know
 * @returns `known`: share of the entries that are known. `like`, 0 to 1: share of the known entries that occur in the
 *   name, less the share of its letters that none of them explains; 1 for an exact translation
 */
export const glossLikeness = (gloss: readonly string[], name: string): { like: number; known: number } => {
  const { terms, words, known, entries } = termsOf(gloss);
  if (!known) return { like: 0, known: 0 };
  const text = foldLetters(name, LONGEST_NAME);
  const share = known / entries;
  if (!terms.some(({ term }) => text.includes(term[0] ?? ''))) return { like: 0, known: share };
  const page: Name = { text, kinds: text.split('').map(letterKind), covered: [] };
  const found = new Set<number>();
  // What was found may be what another word is joined to: hence again until nothing more is found.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { entry, term } of terms) if (!found.has(entry) && cover(page, term, words)) found.add(entry);
  }
  return { like: found.size ? (found.size / known) * (1 - uncoveredShare(page)) : 0, known: share };
};
