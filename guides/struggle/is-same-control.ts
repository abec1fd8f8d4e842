import { documentNumbers } from './document-numbers.ts';

/** A control: its structural key, and its number in the tab. */
interface Control {
  target: string;
  id: number;
}

/**
 * Whether two controls are the same. Within a document their numbers say so; a document that was loaded since numbers the
 * same control otherwise, so that the key has to do.
 */
export const isSameControl = (one: Control, other: Control): boolean =>
  one.target === other.target && documentNumbers.mayBeSame(one.id, other.id);
