import { baseForms } from './base-forms.ts';
import { foldLetters } from './fold-letters.ts';
import { letterKind } from './letter-kind.ts';

const LONGEST_TERM = 40;
const JOINTS = ['', 's', 'n', 'en', 'er'];
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 60;

/** The words of a folded text: runs of letters. */
const wordsOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];

/** The terms of one language, each with the numbers of the concepts that it may mean. */
export class TermIndex {
  readonly #terms = new Map<string, number[]>();
  readonly #language: string;
  /** Most words of a term. */
  mostWords = 1;
  /** Most letters of a term. */
  mostLetters = 1;

  /** @param language primary subtag */
  constructor(language: string) {
    this.#language = language;
  }

  /** Adds a term as it is written in the glossary. */
  add(term: string, concept: number): void {
    const words = wordsOf(foldLetters(term, LONGEST_TERM));
    const key = words.join(' ');
    this.mostWords = Math.max(this.mostWords, words.length);
    this.mostLetters = Math.max(this.mostLetters, key.length);
    const known = this.#terms.get(key);
    if (!known) this.#terms.set(key, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }

  /** The concepts of a term as it stands, folded. */
  exactly(term: string): number[] | undefined {
    return this.#terms.get(term);
  }

  /** The concepts of a term of one or more folded words, each of which may be inflected. */
  inflected(words: readonly string[]): number[] | undefined {
    const found = this.#terms.get(words.join(' '));
    if (found) return found;
    const forms = words.map(word => baseForms(word, this.#language));
    for (const [at, changed] of forms.entries()) {
      for (const form of changed) {
        const concepts = this.#terms.get(words.map((word, place) => (place === at ? form : word)).join(' '));
        if (concepts) return concepts;
      }
    }
    const [most = 0] = forms.map(({ length }) => length).sort((one, other) => other - one);
    for (let turn = 0; words.length > 1 && turn < most; turn++) {
      const concepts = this.#terms.get(words.map((word, at) => forms[at]?.[turn] ?? word).join(' '));
      if (concepts) return concepts;
    }
    return undefined;
  }

  /**
   * The parts of a German compound that splits wholly into known terms, the longest first part tried first.
   *
   * @returns the concepts of each part, or undefined where it does not split
   */
  compound(word: string): number[][] | undefined {
    if (word.length > LONGEST_COMPOUND) return undefined;
    const dead = new Set<number>();
    const from = (start: number): number[][] | undefined => {
      const whole = start > 0 ? this.inflected([word.slice(start)]) : undefined;
      if (whole) return [whole];
      if (dead.has(start)) return undefined;
      for (let end = word.length - SHORTEST_PART; end >= start + SHORTEST_PART; end--) {
        const part = word.slice(start, end);
        const concepts =
          this.exactly(part) ??
          this.exactly(`${part}e`) ??
          this.exactly(`${part}en`) ??
          this.exactly(`${part}n`);
        if (!concepts) continue;
        for (const joint of JOINTS) {
          if (!word.startsWith(joint, end)) continue;
          const rest = from(end + joint.length);
          if (rest) return [concepts, ...rest];
        }
      }
      dead.add(start);
      return undefined;
    };
    return from(0);
  }

  /**
   * The term that begins at a place of a run of Han, Hiragana or Katakana letters, longest first. One letter alone is a
   * term only where no other letter that may belong to it stands beside it, and Katakana words are not cut in front.
   *
   * @param open whether the letter before belongs to no term
   */
  startingAt(run: string, at: number, open: boolean): { length: number; concepts: number[] } | undefined {
    const kind = letterKind(run[at]);
    const afterSame = open && letterKind(run[at - 1]) === kind;
    if (kind === 'katakana' && afterSame) return undefined;
    for (let length = Math.min(this.mostLetters, run.length - at); length > 0; length--) {
      const concepts = this.#terms.get(run.slice(at, at + length));
      if (!concepts) continue;
      if (length > 1) return { length, concepts };
      const beforeSame = letterKind(run[at + 1]) === kind && !this.#longStartsAt(run, at + 1);
      return afterSame || beforeSame ? undefined : { length, concepts };
    }
    return undefined;
  }

  /** Whether a term of two letters or more begins at a place of a run. */
  #longStartsAt(run: string, at: number): boolean {
    for (let length = Math.min(this.mostLetters, run.length - at); length > 1; length--)
      if (this.#terms.has(run.slice(at, at + length))) return true;
    return false;
  }
}
