import type { ownLanguages } from './own-languages.ts';

/** The tag of a language that Handrail itself speaks. */
export type OwnLanguage = keyof typeof ownLanguages;
