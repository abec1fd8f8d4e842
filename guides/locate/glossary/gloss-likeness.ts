import { foldLetters } from './fold-letters.ts';
import { JOINING_WORDS } from './joining-words.ts';

const longestName = 80;
/** From so many letters on a word may be part of a compound ("Kundennummer"). */
const compoundPart = 4;
const joining = new Set(Object.values(JOINING_WORDS).join(' ').split(' '));
/**
 * Endings that leave a word the same word: plural, gender, case, and the joints of German compounds. Those that make
 * another word of it are not among them ("approve" and "approved", "print" and "printer").
 */
const endings = new Set('s es e ee ees en n ns em x a o as os ー ات ون ين ان ة ه ها ي'.split(' '));
const prefixes = new Set('ال و وال بال لل ل ب'.split(' '));
/** Signs beside a word that turn it into its opposite or its outcome. */
const turned = /[未不非無无已再]$|^[済中]/;
/** Scripts that put no spaces between words. */
const unspaced = /^[\p{Script=Han}\u3041-\u30ff]/u;
/** Stands where a word was found. */
const hole = '\u0001';

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** The letters that a text ends in: sought from the end, where a pattern would begin anew at each letter. */
const lastRun = (text: string): string => {
  let start = text.length;
  while (isLetter(text[start - 1])) start--;
  return text.slice(start);
};
const firstRun = (text: string): string => /^\p{L}*/u.exec(text)?.[0] ?? '';

const isWord = (term: string, before: string, after: string): boolean => {
  if (unspaced.test(term)) {
    // Katakana words run on: コード is no part of レコード.
    const runsOn = /[\u30a1-\u30ff]$/.test(before) && /^[\u30a1-\u30ff]/.test(term);
    return !runsOn && !turned.test(before.slice(-1)) && !turned.test(after.slice(0, 1));
  }
  const head = lastRun(before);
  const rest = firstRun(after);
  const joint = before.at(-1 - head.length) === hole && endings.has(head);
  const isPart = (other: string): boolean => Math.min(other.length, term.length) >= compoundPart;
  return (
    (!head || joint || prefixes.has(head) || isPart(head)) &&
    (!rest || (endings.has(rest) && rest.length < term.length) || isPart(rest))
  );
};

/** Takes a term out of a text, or says null where it does not occur as a word. */
const without = (text: string, term: string): string | null => {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + term.length);
    if (isWord(term, before, after)) return before + hole + after;
  }
  return null;
};

/** The same for the words of a term one by one, each of which may have an ending. */
const withoutEach = (text: string, term: string): string | null =>
  term.split(' ').reduce<string | null>((left, word) => (left === null ? null : without(left, word)), text);

/** How many letters are left that are neither endings of what was found nor words that only join. */
const lettersLeft = (text: string): number => {
  let left = 0;
  for (const { 0: run, index } of text.matchAll(/\p{L}+/gu)) {
    const follows = text[index - 1] === hole;
    const leads = text[index + run.length] === hole;
    const isSilent =
      (follows && endings.has(run)) ||
      (leads && prefixes.has(run)) ||
      (joining.has(run) && ((!follows && !leads) || unspaced.test(run)));
    if (!isSilent) left += run.length;
  }
  return left;
};

/**
 * How well a visible name fits the words that a recorded name has in the language of the page (`glossOf`).
 *
 * @param gloss one language's entries; '' for words that the glossary does not know
 * @returns `known`: share of the entries that are known. `like`, 0 to 1: share of the known entries that occur in the
 *   name, less the share of its letters that none of them explains; 1 for an exact translation
 */
export const glossLikeness = (gloss: readonly string[], name: string): { like: number; known: number } => {
  const entries = gloss.slice(0, 6);
  const terms = entries
    .flatMap((alternatives, entry) =>
      alternatives.split('/', 4).map(term => ({ entry, term: foldLetters(term, longestName).trim() })),
    )
    .filter(({ term }) => /\p{L}/u.test(term))
    .sort((one, other) => other.term.length - one.term.length);
  const known = new Set(terms.map(({ entry }) => entry)).size;
  if (!known) return { like: 0, known: 0 };
  let text = foldLetters(name, longestName);
  let covered = 0;
  const found = new Set<number>();
  // What was found may be what another word is joined to: hence again until nothing more is found.
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { entry, term } of terms) {
      const rest = found.has(entry) ? null : (without(text, term) ?? withoutEach(text, term));
      if (rest === null) continue;
      found.add(entry);
      covered += term.replace(/\P{L}/gu, '').length;
      text = rest;
    }
  }
  const share = covered ? covered / (covered + lettersLeft(text)) : 0;
  return { like: (found.size / known) * share, known: known / entries.length };
};
