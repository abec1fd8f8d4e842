import { useId, useState } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';

/** What a language tag looks like: the writing that the published schema asks for. */
const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** Chooses the language that the texts below are written in, and adds another. */
export const LanguageChooser = ({
  locale,
  defaultLocale,
  used,
  onChoose,
}: {
  locale: string;
  defaultLocale: string;
  /** Languages that there are texts in. */
  used: string[];
  onChoose: (locale: string) => void;
}) => {
  const { words, formats } = usePage();
  const id = useId();
  const [adding, setAdding] = useState<string>();
  const names = new Intl.DisplayNames([formats.locale], { type: 'language' });
  const nameOf = (language: string): string => names.of(language) ?? language;
  const all = [...new Set([defaultLocale, ...used, locale])];
  const wrong = adding !== undefined && adding !== '' && !tag.test(adding);

  return (
    <div class="language">
      <div class="field">
        <label for={id}>{words.studio.language}</label>
        <select id={id} value={locale} onChange={event => onChoose(event.currentTarget.value)}>
          {all.map(language => (
            <option key={language} value={language}>
              {language === defaultLocale
                ? fill(words.studio.mainLanguage, { language: nameOf(language) })
                : nameOf(language)}
            </option>
          ))}
        </select>
      </div>
      {adding === undefined ? (
        <button type="button" class="button button--quiet" onClick={() => setAdding('')}>
          {words.studio.addLanguage}
        </button>
      ) : (
        <form
          class="language__add"
          onSubmit={event => {
            event.preventDefault();
            if (!tag.test(adding)) return;
            setAdding(undefined);
            onChoose(adding);
          }}
        >
          <TextField
            label={words.studio.languageTag}
            hint={words.studio.languageTagHint}
            problem={wrong ? words.studio.languageTagWrong : undefined}
            value={adding}
            onInput={setAdding}
            maxLength={35}
          />
          <button type="submit" class="button">
            {words.studio.add}
          </button>
        </form>
      )}
    </div>
  );
};
