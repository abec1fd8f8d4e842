import type { Card } from '../../guides/schema/lesson.ts';
import { MarkdownField } from '../shared/MarkdownField.tsx';
import { usePage } from '../shared/use-page.ts';
import { CardPreview } from './CardPreview.tsx';
import { PictureFields } from './PictureFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { setLanguage } from './set-language.ts';

/** The fields of one card, and how it will look. */
export const CardEditor = ({
  card,
  locale,
  defaultLocale,
  onChange,
}: {
  card: Card;
  locale: string;
  defaultLocale: string;
  onChange: (card: Card) => void;
}) => {
  const { words } = usePage();
  return (
    <div class="stack">
      {card.kind === 'text' && (
        <MarkdownField
          key={locale}
          label={words.studio.text}
          lang={locale}
          rows={5}
          value={card.text[locale] ?? []}
          onChange={text =>
            onChange({ ...card, text: setLanguage(card.text, locale, text) ?? { [locale]: [] } })
          }
        />
      )}
      {card.kind === 'picture' && <PictureFields card={card} locale={locale} onChange={onChange} />}
      {card.kind === 'question' && <QuestionFields card={card} locale={locale} onChange={onChange} />}
      <details class="card-preview">
        <summary>{words.lesson.preview}</summary>
        <CardPreview card={card} locale={locale} defaultLocale={defaultLocale} />
      </details>
    </div>
  );
};
