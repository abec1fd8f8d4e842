import type { StepOf } from '../../../guides/schema/step.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { useKept } from '../use-kept.ts';
import type { KindEditor } from './kind-editor.ts';

type Does = StepOf<'action'>['does'];

const types = ['click', 'select', 'type', 'ask-and-type'] as const satisfies Does['type'][];

const newDoes = (type: Does['type'], locale: string): Does => {
  const text = { [locale]: '' };
  switch (type) {
    case 'click':
      return { type };
    case 'select':
      return { type, option: text };
    case 'type':
      return { type, text };
    case 'ask-and-type':
      return { type, label: text };
  }
};

/** What Handrail does for the person, and whether the guide allows it. */
export const ActionFields = ({
  step,
  source,
  at,
  onChange,
  onAllowActions,
}: KindEditor<StepOf<'action'>>) => {
  const { words } = usePage();
  const { draft, locale } = source;
  const text = words.steps.action;
  const { does } = step;
  const kept = useKept<Does>(`${step.id}/does`);
  const shared = { problem: at('does'), locale, defaultLocale: draft.defaultLocale };
  return (
    <>
      <SelectField
        label={text.does}
        hint={text.hint}
        problem={does.type === 'click' ? at('does') : undefined}
        value={does.type}
        options={types.map(value => ({ value, label: text.types[value] }))}
        onChange={type => {
          kept.keep(does.type, does);
          onChange({ ...step, does: kept.recall(type) ?? newDoes(type, locale) });
        }}
      />
      {does.type === 'select' && (
        <LocalTextField
          {...shared}
          label={text.option}
          texts={does.option}
          onChange={option => onChange({ ...step, does: { ...does, option } })}
        />
      )}
      {does.type === 'type' && (
        <LocalTextField
          {...shared}
          label={text.text}
          texts={does.text}
          onChange={typed => onChange({ ...step, does: { ...does, text: typed } })}
        />
      )}
      {does.type === 'ask-and-type' && (
        <LocalTextField
          {...shared}
          label={text.label}
          texts={does.label}
          onChange={label => onChange({ ...step, does: { ...does, label } })}
        />
      )}
      {!draft.allowActions && (
        <div class="notice row">
          <p>{text.notAllowed}</p>
          <button type="button" class="button" onClick={onAllowActions}>
            {text.allowHere}
          </button>
        </div>
      )}
    </>
  );
};
