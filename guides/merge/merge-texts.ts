import type { LocalizedText } from '../schema/localized.ts';
import { mergeValue } from './merge-value.ts';

/** A text in its languages, language by language. `lost`: in one of them both had changed it. */
export const mergeTexts = (
  base: LocalizedText = {},
  mine: LocalizedText = {},
  theirs: LocalizedText = {},
): { value: LocalizedText; lost: boolean } => {
  const value: LocalizedText = {};
  let lost = false;
  for (const locale of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeValue(base[locale], mine[locale], theirs[locale]);
    if (merged.value !== undefined) value[locale] = merged.value;
    if (merged.lost !== undefined) lost = true;
  }
  // One side took one language out, the other the other: a text is in some language.
  return Object.keys(value).length > 0 ? { value, lost } : { value: theirs, lost: true };
};
