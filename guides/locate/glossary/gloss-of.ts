import { concepts } from './concepts.ts';
import { foldLetters } from './fold-letters.ts';
import type { Glosses } from './glosses.ts';
import { JOINING_WORDS } from './joining-words.ts';
import { letterKind } from './letter-kind.ts';
import { TermIndex } from './term-index.ts';

const LONGEST_TEXT = 200;
const MOST_ENTRIES = 6;
const MOST_ALTERNATIVES = 4;
const LONGEST_ALTERNATIVE = 24;
const LEAST_KNOWN = 0.5;

/** The concepts that a word or term may mean; none where it is not known. */
type Meaning = readonly number[];

interface Glossary {
  readonly concepts: readonly Map<string, string[]>[];
  readonly indexes: ReadonlyMap<string, TermIndex>;
}

let read: Glossary | undefined;

const glossary = (): Glossary => {
  if (read) return read;
  const all = concepts();
  const indexes = new Map<string, TermIndex>();
  for (const [number, concept] of all.entries()) {
    for (const [language, terms] of concept) {
      const index = indexes.get(language) ?? new TermIndex(language);
      indexes.set(language, index);
      for (const term of terms) index.add(term, number);
    }
  }
  read = { concepts: all, indexes };
  return read;
};

/** Meanings of the words of an alphabet that follow each other, multi-word terms first. */
const spacedMeanings = (words: readonly string[], index: TermIndex, language: string): Meaning[] => {
  const joining = new Set(JOINING_WORDS[language]?.split(' '));
  const meanings: Meaning[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(index.mostWords, words.length - at);
    let found: number[] | undefined;
    for (; length > 1 && !found; length--) found = index.inflected(words.slice(at, at + length));
    if (found) {
      meanings.push(found);
      at += length + 1;
      continue;
    }
    const word = words[at++] ?? '';
    if (joining.has(word)) continue;
    const alone = index.inflected([word]);
    if (alone) meanings.push(alone);
    else meanings.push(...((language === 'de' && index.compound(word)) || [[]]));
  }
  return meanings;
};

/** Meanings of the terms of a run of letters that no spaces part. */
const runMeanings = (run: string, index: TermIndex, language: string): Meaning[] => {
  const joining = new Set(JOINING_WORDS[language]?.split(' '));
  const meanings: Meaning[] = [];
  let open = false;
  for (let at = 0; at < run.length; ) {
    const found = index.startingAt(run, at, open);
    if (found) {
      meanings.push(found.concepts);
      at += found.length;
      open = false;
      continue;
    }
    const letter = run[at++] ?? '';
    // Hiragana after a word are its ending or join it to the next one.
    if (joining.has(letter) || (letterKind(letter) === 'hiragana' && meanings.length > 0)) {
      open = false;
      continue;
    }
    if (!open) meanings.push([]);
    open = true;
  }
  return meanings;
};

const meaningsOf = (text: string, index: TermIndex, language: string): Meaning[] => {
  const meanings: Meaning[] = [];
  let words: string[] = [];
  for (const [run] of foldLetters(text, LONGEST_TEXT).matchAll(
    /[\p{Script=Han}\u3041-\u30fa\u30fc-\u30ff]+|(?:(?![\p{Script=Han}\u3041-\u30ff])\p{L})+/gu,
  )) {
    if (letterKind(run[0]) === 'alphabet') {
      words.push(run);
      continue;
    }
    meanings.push(...spacedMeanings(words, index, language), ...runMeanings(run, index, language));
    words = [];
  }
  meanings.push(...spacedMeanings(words, index, language));
  return meanings.slice(0, MOST_ENTRIES);
};

/** Terms of all meanings in turn, so that each meaning of a word with several is heard. */
const alternativesIn = (language: string, meaning: Meaning, all: Glossary['concepts']): string => {
  const terms = meaning.map(number => all[number]?.get(language) ?? []);
  const chosen: string[] = [];
  for (let rank = 0; rank < MOST_ALTERNATIVES; rank++) {
    for (const list of terms) {
      const term = list[rank];
      if (term && term.length <= LONGEST_ALTERNATIVE && !chosen.includes(term)) chosen.push(term);
    }
  }
  return chosen.slice(0, MOST_ALTERNATIVES).join('/');
};

/**
 * What the words of a text are called in the other languages of the glossary (English, German, French, Spanish,
 * Japanese, Arabic, simplified Chinese): at most 6 words or terms, at most 4 alternatives each, of at most 24 letters.
 * A language in which fewer than half of them are known is left out.
 *
 * @param language primary subtag of the language of the text
 * @returns undefined where nothing is known
 */
export const glossOf = (text: string, language: string): Glosses | undefined => {
  const { concepts: all, indexes } = glossary();
  const index = indexes.get(language);
  if (!index) return undefined;
  const meanings = meaningsOf(text, index, language);
  const glosses: Glosses = {};
  for (const other of indexes.keys()) {
    if (other === language) continue;
    const entries = meanings.map(meaning => alternativesIn(other, meaning, all));
    const known = entries.filter(Boolean).length;
    if (known > 0 && known >= entries.length * LEAST_KNOWN) glosses[other] = entries;
  }
  return Object.keys(glosses).length > 0 ? glosses : undefined;
};
