import type { en } from './en.ts';

/** Every word of the pages. English is written first; a language with a word missing does not compile. */
export type Words = typeof en;
