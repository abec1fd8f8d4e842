import { useId, useRef, useState } from 'preact/hooks';
import type { Card } from '../../guides/schema/lesson.ts';
import { MarkdownField } from '../shared/MarkdownField.tsx';
import { PictureView } from '../shared/PictureView.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { setLanguage } from './set-language.ts';
import { setOptional } from './set-optional.ts';

type PictureCard = Extract<Card, { kind: 'picture' }>;

/** The picture of a card, what it shows, and what is said about it. */
export const PictureFields = ({
  card,
  locale,
  onChange,
}: {
  card: PictureCard;
  locale: string;
  onChange: (card: PictureCard) => void;
}) => {
  const { words, client, platform } = usePage();
  const id = useId();
  const [problem, setProblem] = useState('');
  // The author may go on writing while the picture is drawn anew.
  const latest = useRef(card);
  latest.current = card;

  const take = async (file: File): Promise<void> => {
    setProblem('');
    const picture = await platform.shrinkPicture(file);
    if (!picture) return setProblem(words.lesson.noPicture);
    const answer = await client.request('pictures/add', picture);
    if (answer.ok) onChange({ ...latest.current, picture: answer.value.id });
    else setProblem(answer.error.message);
  };

  return (
    <>
      <div class="field">
        <label for={id}>{words.lesson.picture}</label>
        <input
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-hint`}
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
          }}
        />
        <p
          id={`${id}-hint`}
          class={problem ? 'field__problem' : 'field__hint'}
          role={problem ? 'alert' : undefined}
        >
          {problem || words.lesson.pictureHint}
        </p>
        {card.picture && <PictureView id={card.picture} description={card.description[locale] ?? ''} />}
      </div>
      <TextField
        label={words.lesson.description}
        hint={words.lesson.descriptionHint}
        value={card.description[locale] ?? ''}
        lang={locale}
        dir="auto"
        maxLength={300}
        onInput={text =>
          onChange({ ...card, description: setLanguage(card.description, locale, text) ?? { [locale]: '' } })
        }
      />
      <MarkdownField
        key={locale}
        label={words.studio.text}
        lang={locale}
        value={card.text?.[locale] ?? []}
        onChange={text => onChange(setOptional(card, 'text', setLanguage(card.text, locale, text)))}
      />
    </>
  );
};
