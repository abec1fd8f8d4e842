import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';
import type { FieldFault } from '../../../../guides/fields/check-field.ts';
import type { FieldRule } from '../../../../guides/schema/field-rule.ts';
import { createCount } from '../../../shared/create-count.ts';
import { fill } from '../../../shared/fill.ts';

/** The most values that are named: more than that nobody reads. */
const most = 8;

/**
 * What is wrong with what a field holds, in one sentence with the rule's own numbers and words. It says nothing of the
 * value itself.
 *
 * @param locale the language of the words
 */
export const faultText = (
  fault: FieldFault,
  rule: FieldRule,
  words: AimedWords['faults'],
  locale: string,
): string => {
  const count = createCount(locale);
  switch (fault) {
    case 'required':
      return words.required;
    case 'too-short':
      return count(words.tooShort, rule.length?.min ?? 1);
    case 'too-long':
      return count(words.tooLong, rule.length?.max ?? 1);
    case 'format':
      return fill(words.formats[rule.format ?? 'number'], { country: countryName(rule.country, locale) });
    case 'one-of': {
      const values = rule.oneOf ?? [];
      const named = values.length > most ? [...values.slice(0, most), '…'] : values;
      const list = new Intl.ListFormat(locale, { type: 'disjunction' });
      return fill(words.oneOf, { values: list.format(named) });
    }
    case 'compare': {
      const { is = 'same', with: other } = rule.compare ?? {};
      return fill(words.compare[is], { field: other?.name ?? words.otherField });
    }
  }
};

const countryName = (country: string | undefined, locale: string): string =>
  (country && new Intl.DisplayNames(locale, { type: 'region' }).of(country)) ?? '';
