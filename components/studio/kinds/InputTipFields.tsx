import type { FieldRule } from '../../../guides/schema/field-rule.ts';
import type { StepOf } from '../../../guides/schema/step.ts';
import { usePage } from '../../shared/use-page.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { setOptional } from '../set-optional.ts';
import { CompareFields } from './CompareFields.tsx';
import { FormatFields } from './FormatFields.tsx';
import type { KindEditor } from './kind-editor.ts';
import { orNothing } from './or-nothing.ts';

/** What the field has to hold. */
export const InputTipFields = ({ step, source, at, onChange }: KindEditor<StepOf<'input-tip'>>) => {
  const { words } = usePage();
  const text = words.steps.rule;
  const { rule } = step;
  const change = (next: FieldRule): void => onChange({ ...step, rule: next });
  const length = (bound: 'min' | 'max', value: number | undefined): void =>
    change(setOptional(rule, 'length', orNothing(setOptional(rule.length ?? {}, bound, value))));
  const whole = at('rule');
  const inner = ['length', 'format', 'country', 'oneOf', 'compare'].some(field => at(`rule.${field}`));
  return (
    <fieldset class="plain branch">
      <legend>{text.heading}</legend>
      <p class={whole && !inner ? 'field__problem' : 'field__hint'}>{whole && !inner ? whole : text.hint}</p>
      <CheckField
        label={text.required}
        checked={rule.required ?? false}
        onChange={checked => change(setOptional(rule, 'required', checked ? true : undefined))}
      />
      <FormatFields rule={rule} at={at} onChange={change} />
      <div class="row row--field">
        <NumberField
          label={text.min}
          problem={at('rule.length')}
          value={rule.length?.min}
          min={1}
          max={10_000}
          onChange={value => length('min', value)}
        />
        <NumberField
          label={text.max}
          value={rule.length?.max}
          min={1}
          max={10_000}
          onChange={value => length('max', value)}
        />
      </div>
      <LinesField
        label={text.oneOf}
        hint={text.oneOfHint}
        problem={at('rule.oneOf')}
        value={(rule.oneOf ?? []).join('\n')}
        onCommit={lines => {
          const values = lines.split('\n').flatMap(line => line.trim() || []);
          change(setOptional(rule, 'oneOf', values.length > 0 ? values : undefined));
        }}
      />
      <CompareFields
        rule={rule}
        source={source}
        place={`${step.id}/compare`}
        own={step.target}
        problem={at('rule.compare')}
        onChange={change}
      />
    </fieldset>
  );
};
