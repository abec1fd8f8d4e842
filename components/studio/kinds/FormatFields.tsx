import type { FieldRule } from '../../../guides/schema/field-rule.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { setOptional } from '../set-optional.ts';

const formats = [
  ...(['email', 'number', 'integer', 'date', 'time'] as const),
  ...(['phone', 'iban', 'url', 'postal-code'] as const),
] as const satisfies NonNullable<FieldRule['format']>[];

/** Countries whose postal codes can be checked; see the schema of field rules. */
const countries = [
  ...(['AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CN', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IN'] as const),
  ...(['IT', 'JP', 'LU', 'MX', 'NL', 'NO', 'PL', 'PT', 'SE', 'US'] as const),
] as const satisfies NonNullable<FieldRule['country']>[];

/** How the field is to be written, and for postal codes in which country. */
export const FormatFields = ({
  rule,
  at,
  onChange,
}: {
  rule: FieldRule;
  /** What is wrong at a field of the step. */
  at: (field: string) => string | undefined;
  onChange: (rule: FieldRule) => void;
}) => {
  const { words, formats: local } = usePage();
  const text = words.steps.rule;
  const nameOf = new Intl.DisplayNames([local.locale], { type: 'region' });
  const named = countries
    .map(value => ({ value, label: nameOf.of(value) ?? value }))
    .toSorted((left, right) => left.label.localeCompare(right.label, local.locale));
  return (
    <>
      <SelectField
        label={text.format}
        problem={at('rule.format')}
        value={rule.format ?? ''}
        options={[
          { value: '', label: text.any },
          ...formats.map(value => ({ value, label: text.formats[value] })),
        ]}
        onChange={format => {
          const next = setOptional(rule, 'format', format || undefined);
          // A country without a postal code would be refused.
          onChange(format === 'postal-code' ? next : setOptional(next, 'country', undefined));
        }}
      />
      {(rule.format === 'postal-code' || rule.country) && (
        <SelectField
          label={text.country}
          problem={at('rule.country')}
          value={rule.country ?? ''}
          options={named}
          onChange={country => onChange({ ...rule, country })}
        />
      )}
    </>
  );
};
