import { useId, useState } from 'preact/hooks';
import type { Card } from '../../guides/schema/lesson.ts';
import { localized } from '../shared/localized.ts';
import { PictureView } from '../shared/PictureView.tsx';
import { RichTextView } from '../shared/RichTextView.tsx';
import { usePage } from '../shared/use-page.ts';

/** A card as a learner sees it. A question can be answered, and nothing of that is counted. */
export const CardPreview = ({
  card,
  locale,
  defaultLocale,
}: {
  card: Card;
  locale: string;
  defaultLocale: string;
}) => {
  const { words } = usePage();
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  const rich = (texts: Parameters<typeof localized>[0]) =>
    (localized(texts, locale, defaultLocale) ?? []) as Parameters<typeof RichTextView>[0]['text'];
  const choice = card.kind === 'question' ? card.choices.find(({ id }) => id === chosen) : undefined;

  return (
    <div class="card rich-text" lang={locale} dir="auto">
      {card.kind === 'text' && <RichTextView text={rich(card.text)} />}
      {card.kind === 'picture' && (
        <>
          {card.picture && (
            <PictureView
              id={card.picture}
              description={localized(card.description, locale, defaultLocale) ?? ''}
            />
          )}
          <RichTextView text={rich(card.text)} />
        </>
      )}
      {card.kind === 'question' && (
        <>
          <RichTextView text={rich(card.question)} />
          <fieldset class="choices">
            <legend class="visually-hidden">{words.lesson.question}</legend>
            {card.choices.map(({ id, text }) => (
              <label key={id} class="choice">
                <input type="radio" name={name} checked={id === chosen} onChange={() => setChosen(id)} />
                {localized(text, locale, defaultLocale)}
              </label>
            ))}
          </fieldset>
          <div role="status">
            {choice && (
              <>
                <p>
                  <strong>{choice.correct ? words.lesson.right : words.lesson.wrong}</strong>
                </p>
                <RichTextView text={rich(choice.feedback)} />
              </>
            )}
          </div>
        </>
      )}
    </div>
  );
};
