import type { LocalizedText } from '../../../guides/schema/localized.ts';
import { TextField } from '../../shared/TextField.tsx';
import { setLanguage } from '../set-language.ts';

/** A labelled line of text in the language that is being written. */
export const LocalTextField = ({
  label,
  hint,
  problem,
  texts,
  locale,
  defaultLocale,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  /** Why the text cannot be kept. */
  problem?: string | undefined;
  texts: LocalizedText;
  locale: string;
  /** The main language, whose text stands in the field while there is none in this one. */
  defaultLocale: string;
  onChange: (texts: LocalizedText) => void;
}) => (
  <TextField
    label={label}
    hint={hint}
    problem={problem}
    value={texts[locale] ?? ''}
    placeholder={locale === defaultLocale ? undefined : texts[defaultLocale]}
    lang={locale}
    dir="auto"
    maxLength={300}
    onInput={text => onChange(setLanguage(texts, locale, text) ?? { [locale]: '' })}
  />
);
