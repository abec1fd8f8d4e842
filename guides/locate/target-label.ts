import { labelWithoutData } from './label-without-data.ts';

/**
 * The words that a person sees on or beside an element, for the text of a step such as "Click **Deploy**". Blind to
 * values: what was typed or chosen, also in a field that stands inside the label, and the text of data cells never
 * are in it. Empty where there are no such words.
 *
 * @returns at most 200 characters, whitespace folded
 */
export const targetLabel = (element: Element): string => labelWithoutData(element, 200);
