import type { FieldRule } from '../schema/field-rule.ts';
import { compareValues } from './compare-values.ts';
import { isWritten } from './is-written.ts';

/** What of a rule a field does not keep. */
export type FieldFault = 'required' | 'too-short' | 'too-long' | 'format' | 'one-of' | 'compare';

/**
 * Whether a field holds what its rule asks for. It runs in the page; the value goes no further than this call, and
 * the answer says nothing of it but which part of the rule it does not keep. Spaces around the value do not count.
 *
 * @param value what the field holds
 * @param other what the field that it is compared with holds; without it nothing is compared
 * @returns the first fault, or null: also where nothing can be said for sure
 */
export const checkField = (rule: FieldRule, value: string, other?: string): FieldFault | null => {
  const text = value.trim();
  if (text === '') return rule.required ? 'required' : null;
  const { min = 0, max = Number.POSITIVE_INFINITY } = rule.length ?? {};
  const length = [...text].length;
  if (length < min) return 'too-short';
  if (length > max) return 'too-long';
  if (rule.format && !isWritten(text, rule.format, rule.country)) return 'format';
  if (rule.oneOf && !rule.oneOf.some(each => fold(each) === fold(text))) return 'one-of';
  const against = other?.trim();
  if (!rule.compare || !against) return null;
  return compareValues(text, rule.compare.is, against) === false ? 'compare' : null;
};

const fold = (text: string): string => text.trim().normalize('NFC').toLowerCase();
