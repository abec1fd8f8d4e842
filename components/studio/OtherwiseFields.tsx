import type { Step } from '../../guides/schema/step.ts';
import { fill } from '../shared/fill.ts';
import { MarkdownField } from '../shared/MarkdownField.tsx';
import { usePage } from '../shared/use-page.ts';
import type { ConditionSource } from './conditions/condition-source.ts';
import { LaterStepField } from './fields/LaterStepField.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { orNothing } from './kinds/or-nothing.ts';
import { setLanguage } from './set-language.ts';
import { setOptional } from './set-optional.ts';

/** A step that is shown at a place on the page. */
export type AimedStep = Extract<Step, { target: unknown }>;

/** What happens where the step's place is not found. */
export const OtherwiseFields = ({
  step,
  index,
  source: { draft, locale },
  at,
  onChange,
}: {
  step: AimedStep;
  index: number;
  source: ConditionSource;
  /** What is wrong at a field of the step. */
  at: (field: string) => string | undefined;
  onChange: (step: Step) => void;
}) => {
  const { words, formats } = usePage();
  const text = words.steps.otherwise;
  const otherwise = step.otherwise ?? {};
  const change = (next: typeof otherwise): void => onChange(setOptional(step, 'otherwise', orNothing(next)));
  return (
    <fieldset class="plain branch">
      <legend>{text.heading}</legend>
      <NumberField
        label={text.waitSeconds}
        problem={at('otherwise.waitSeconds')}
        value={otherwise.waitSeconds}
        min={1}
        max={120}
        onChange={seconds => change(setOptional(otherwise, 'waitSeconds', seconds))}
      />
      <MarkdownField
        key={locale}
        label={text.message}
        problem={at('otherwise.message')}
        lang={locale}
        rows={2}
        value={otherwise.message?.[locale] ?? []}
        onChange={message =>
          change(setOptional(otherwise, 'message', setLanguage(otherwise.message, locale, message)))
        }
      />
      <LaterStepField
        label={text.to}
        problem={at('otherwise.to')}
        value={otherwise.to}
        steps={draft.steps}
        index={index}
        next
        onChange={to => change(setOptional(otherwise, 'to', to))}
      />
      {otherwise.alternatives && (
        <p class="muted small">
          {fill(text.alternatives, { count: formats.number(otherwise.alternatives.length) })}
        </p>
      )}
    </fieldset>
  );
};
