import type { StepOf } from '../../../guides/schema/step.ts';
import { fill } from '../../shared/fill.ts';
import { usePage } from '../../shared/use-page.ts';
import { AdvanceFields } from '../AdvanceFields.tsx';
import { CheckField } from '../fields/CheckField.tsx';
import { setOptional } from '../set-optional.ts';
import type { KindEditor } from './kind-editor.ts';

/** What ends a callout, and what it marks besides its place. */
export const CalloutFields = ({ step, source, at, onChange }: KindEditor<StepOf<'callout'>>) => {
  const { words, formats } = usePage();
  return (
    <>
      <AdvanceFields
        advance={step.advance}
        problem={at('advance')}
        draft={source.draft}
        locale={source.locale}
        place={`${step.id}/advance`}
        own={step.target}
        onChange={advance => onChange({ ...step, advance })}
      />
      <CheckField
        label={words.steps.spotlight}
        checked={step.spotlight ?? false}
        onChange={checked => onChange(setOptional(step, 'spotlight', checked || undefined))}
      />
      {step.others && (
        <p class="muted small">
          {fill(words.steps.othersKept, { count: formats.number(step.others.length) })}
        </p>
      )}
    </>
  );
};
