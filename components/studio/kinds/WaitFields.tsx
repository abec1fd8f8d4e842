import type { StepOf } from '../../../guides/schema/step.ts';
import { MarkdownField } from '../../shared/MarkdownField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { ConditionFields } from '../conditions/ConditionFields.tsx';
import { LaterStepField } from '../fields/LaterStepField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { setLanguage } from '../set-language.ts';
import { setOptional } from '../set-optional.ts';
import type { KindEditor } from './kind-editor.ts';
import { orNothing } from './or-nothing.ts';

/** What is waited for, how long, and what happens when the time is up. */
export const WaitFields = ({ step, index, source, at, onChange }: KindEditor<StepOf<'wait'>>) => {
  const { words } = usePage();
  const { draft, locale } = source;
  const text = words.steps.wait;
  const otherwise = step.otherwise ?? {};
  const change = (next: typeof otherwise): void => onChange(setOptional(step, 'otherwise', orNothing(next)));
  return (
    <>
      <fieldset class="plain branch">
        <legend>{text.until}</legend>
        <ConditionFields
          condition={step.until}
          source={source}
          place={`${step.id}/until`}
          problemAt={inner => at(`until${inner}`)}
          onChange={until => onChange({ ...step, until })}
        />
      </fieldset>
      <NumberField
        label={text.seconds}
        problem={at('seconds')}
        value={step.seconds}
        min={1}
        max={3600}
        required
        onChange={seconds => seconds !== undefined && onChange({ ...step, seconds })}
      />
      <fieldset class="plain branch">
        <legend>{text.otherwise}</legend>
        <MarkdownField
          key={locale}
          label={words.steps.otherwise.message}
          problem={at('otherwise.message')}
          lang={locale}
          rows={2}
          value={otherwise.message?.[locale] ?? []}
          onChange={message =>
            change(setOptional(otherwise, 'message', setLanguage(otherwise.message, locale, message)))
          }
        />
        <LaterStepField
          label={words.steps.otherwise.to}
          problem={at('otherwise.to')}
          value={otherwise.to}
          steps={draft.steps}
          index={index}
          next
          onChange={to => change(setOptional(otherwise, 'to', to))}
        />
      </fieldset>
    </>
  );
};
