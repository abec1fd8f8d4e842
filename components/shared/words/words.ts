import type { Plural } from '../plural.ts';
import type { en } from './en.ts';

/** A catalogue of the same keys, in which each text with forms for a number has those of its own language. */
type Translated<Text> = Text extends { one: string; other: string }
  ? Plural
  : Text extends string
    ? string
    : { [Name in keyof Text]: Translated<Text[Name]> };

/** Every word of the pages. English is written first; a language with a word missing does not compile. */
export type Words = Translated<typeof en>;
