import { isSameTarget } from '../../../guides/exchange/is-same-target.ts';
import type { FieldRule } from '../../../guides/schema/field-rule.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import type { ConditionSource } from '../conditions/condition-source.ts';
import { PlaceField } from '../fields/PlaceField.tsx';
import { placesOf } from '../places-of.ts';
import { setOptional } from '../set-optional.ts';
import { useKept } from '../use-kept.ts';

type Compare = NonNullable<FieldRule['compare']>;

const ways = ['same', 'different', 'before', 'after', 'less', 'greater'] as const satisfies Compare['is'][];

/** How the field stands to another one. */
export const CompareFields = ({
  rule,
  source: { draft, locale },
  place,
  own,
  problem,
  onChange,
}: {
  rule: FieldRule;
  source: ConditionSource;
  /** Where it is within the draft, for what is kept of it. */
  place: string;
  /** The field itself, which is compared with another. */
  own: Target;
  /** Why it cannot be kept. */
  problem: string | undefined;
  onChange: (rule: FieldRule) => void;
}) => {
  const { words } = usePage();
  const text = words.steps.rule;
  const { compare } = rule;
  const kept = useKept<Compare>(place);
  const first = placesOf(draft, locale).find(each => !isSameTarget(each.target, own))?.target;
  const target = compare?.with ?? kept.recall('compare')?.with ?? first;
  return (
    <>
      <SelectField
        label={text.compare}
        value={compare?.is ?? ''}
        options={[
          { value: '', label: text.notCompared },
          ...ways.map(value => ({ value, label: text.comparisons[value], disabled: !target })),
        ]}
        onChange={is => {
          if (compare) kept.keep('compare', compare);
          onChange(setOptional(rule, 'compare', is && target ? { is, with: target } : undefined));
        }}
      />
      {compare && (
        <PlaceField
          label={text.with}
          hint={words.steps.placeHint}
          problem={problem}
          target={compare.with}
          draft={draft}
          locale={locale}
          onChange={chosen => onChange({ ...rule, compare: { ...compare, with: chosen.target } })}
        />
      )}
    </>
  );
};
