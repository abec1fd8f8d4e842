import type { StepOf } from '../../../guides/schema/step.ts';
import { TextField } from '../../shared/TextField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { LinesField } from '../fields/LinesField.tsx';
import { setLanguage } from '../set-language.ts';
import { setOptional } from '../set-optional.ts';
import type { KindEditor } from './kind-editor.ts';

/** The message that is prepared, and who gets it. */
export const AskFields = ({ step, source, at, onChange }: KindEditor<StepOf<'ask'>>) => {
  const { words } = usePage();
  const { draft, locale } = source;
  const text = words.steps.ask;
  return (
    <>
      <LinesField
        key={locale}
        label={text.message}
        hint={text.hint}
        problem={at('message')}
        lang={locale}
        placeholder={locale === draft.defaultLocale ? undefined : step.message[draft.defaultLocale]}
        maxLength={1000}
        value={step.message[locale] ?? ''}
        onCommit={message =>
          onChange({ ...step, message: setLanguage(step.message, locale, message) ?? { [locale]: '' } })
        }
      />
      <TextField
        label={text.to}
        hint={text.toHint}
        problem={at('to')}
        value={step.to ?? ''}
        dir="ltr"
        maxLength={254}
        onCommit={to => onChange(setOptional(step, 'to', to.trim() || undefined))}
      />
    </>
  );
};
