/**
 * What the page says of a target that a condition asks about. `unknown`: it was looked for and cannot be told for sure,
 * or cannot be reached. Nothing else of the page is told: no value, no text.
 */
export type Fact = 'found' | 'absent' | 'empty' | 'filled' | 'unknown';

/** Facts by the key of the condition that asks for them. */
export type Facts = Readonly<Record<string, Fact>>;
