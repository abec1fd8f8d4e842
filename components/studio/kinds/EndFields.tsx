import type { StepOf } from '../../../guides/schema/step.ts';
import { usePage } from '../../shared/use-page.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { LocalTextField } from '../fields/LocalTextField.tsx';
import { setOptional } from '../set-optional.ts';
import { useKept } from '../use-kept.ts';
import type { KindEditor } from './kind-editor.ts';

type Feedback = NonNullable<StepOf<'end'>['feedback']>;

/** Whether the guide's end asks for an opinion, and who reads it. */
export const EndFields = ({ step, source, at, onChange }: KindEditor<StepOf<'end'>>) => {
  const { words } = usePage();
  const { draft, locale } = source;
  const { feedback } = step;
  const kept = useKept<Feedback>(`${step.id}/feedback`);
  return (
    <>
      <CheckField
        label={words.steps.end.feedback}
        checked={feedback !== undefined}
        onChange={checked => {
          if (feedback) kept.keep('feedback', feedback);
          const fresh = kept.recall('feedback') ?? { readBy: { [locale]: '' } };
          onChange(setOptional(step, 'feedback', checked ? fresh : undefined));
        }}
      />
      {feedback && (
        <>
          <LocalTextField
            label={words.steps.readBy}
            hint={words.steps.readByHint}
            problem={at('feedback.readBy')}
            texts={feedback.readBy}
            locale={locale}
            defaultLocale={draft.defaultLocale}
            onChange={readBy => onChange({ ...step, feedback: { ...feedback, readBy } })}
          />
          <CheckField
            label={words.steps.end.words}
            checked={feedback.words ?? false}
            onChange={checked =>
              onChange({ ...step, feedback: setOptional(feedback, 'words', checked || undefined) })
            }
          />
        </>
      )}
    </>
  );
};
