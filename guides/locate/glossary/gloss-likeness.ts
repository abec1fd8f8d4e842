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
  /** By place in the text: whether an alternative was found there. */
  readonly covered: boolean[];
}

const isAlphabet = (letter: string | undefined): boolean => letterKind(letter) === 'alphabet';

/** Letters of the same word, not covered, before a place. */
const headOf = ({ text, covered }: Name, at: number): string => {
  let start = at;
  while (start > 0 && !covered[start - 1] && isAlphabet(text[start - 1])) start--;
  return text.slice(start, at);
};

/** Letters of the same word, not covered, behind a place. */
const restOf = ({ text, covered }: Name, at: number): string => {
  let end = at;
  while (!covered[end] && isAlphabet(text[end])) end++;
  return text.slice(at, end);
};

const beginsWell = (name: Name, at: number, word: string): boolean => {
  const { text, covered } = name;
  const before = text[at - 1];
  if (!before || covered[at - 1]) return true;
  const kind = letterKind(word[0]);
  if (kind !== 'alphabet')
    return !TURNS_BEFORE.includes(before) && !(kind === 'katakana' && letterKind(before) === 'katakana');
  const head = headOf(name, at);
  const joined = covered[at - head.length - 1] && ENDINGS.has(head);
  return !head || joined || PREFIXES.has(head) || Math.min(word.length, head.length) >= COMPOUND_PART;
};

const endsWell = (name: Name, at: number, word: string, words: ReadonlySet<string>): boolean => {
  const next = name.text[at];
  if (!next || name.covered[at]) return true;
  if (!isAlphabet(word.at(-1))) return !TURNS_BEHIND.includes(next);
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
  const { text, covered } = name;
  const places: number[] = [];
  let at = from;
  for (const [number, word] of term.entries()) {
    if (number > 0) {
      const rest = restOf(name, at);
      if (rest && !ENDINGS.has(rest)) return undefined;
      at += rest.length;
      while (at < text.length && !letterKind(text[at])) at++;
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
const uncoveredShare = ({ text, covered }: Name): number => {
  let counted = 0;
  let open = 0;
  for (let at = 0; at < text.length; ) {
    const kind = letterKind(text[at]);
    const start = at++;
    if (!kind) continue;
    while (at < text.length && letterKind(text[at]) === kind && !covered[at] === !covered[start]) at++;
    const run = text.slice(start, at);
    if (covered[start]) counted += run.length;
    else {
      const alone = kind !== 'alphabet' || !(isAlphabet(text[start - 1]) || isAlphabet(text[at]));
      if (alone && JOINING.has(run)) continue;
      if (covered[start - 1] && ENDINGS.has(run)) continue;
      if (covered[at] && PREFIXES.has(run)) continue;
      counted += run.length;
      open += run.length;
    }
  }
  return counted ? open / counted : 1;
};

/**
 * How well a visible name fits the words that a recorded name has in the language of the page (`glossOf`).
 *
 * @param gloss one language's entries; '' for words that the glossary does not know
 * @returns `known`: share of the entries that are known. `like`, 0 to 1: share of the known entries that occur in the
 *   name, less the share of its letters that none of them explains; 1 for an exact translation
 */
export const glossLikeness = (gloss: readonly string[], name: string): { like: number; known: number } => {
  const entries = gloss.slice(0, MOST_ENTRIES);
  const words = new Set<string>();
  const terms: { entry: number; term: string[] }[] = [];
  for (const [entry, alternatives] of entries.entries()) {
    for (const alternative of alternatives.split('/', MOST_ALTERNATIVES)) {
      const term = foldLetters(alternative, LONGEST_NAME).match(/\p{L}+/gu);
      if (!term) continue;
      terms.push({ entry, term });
      for (const word of term) words.add(word);
    }
  }
  const known = new Set(terms.map(({ entry }) => entry)).size;
  if (!known) return { like: 0, known: 0 };
  const lettersOf = (term: readonly string[]): number => term.reduce((sum, word) => sum + word.length, 0);
  terms.sort((one, other) => lettersOf(other.term) - lettersOf(one.term));
  const text = foldLetters(name, LONGEST_NAME);
  const page: Name = { text, covered: Array.from(text, () => false) };
  const found = new Set<number>();
  // What was found may be what another word is joined to: hence again until nothing more is found.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { entry, term } of terms) if (!found.has(entry) && cover(page, term, words)) found.add(entry);
  }
  return {
    like: found.size ? (found.size / known) * (1 - uncoveredShare(page)) : 0,
    known: known / entries.length,
  };
};
