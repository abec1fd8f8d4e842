/**
 * A text's words in other languages, by primary language subtag: one entry for each content word or multi-word term, in
 * the order of the text, with the alternatives joined by '/'; '' where the glossary does not know the word.
 */
export type Glosses = Record<string, string[]>;
