import type { Card, Choice } from '../../guides/schema/lesson.ts';
import { fill } from '../shared/fill.ts';
import { MarkdownField } from '../shared/MarkdownField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { usePage } from '../shared/use-page.ts';
import { setLanguage } from './set-language.ts';
import { setOptional } from './set-optional.ts';

type QuestionCard = Extract<Card, { kind: 'question' }>;

/** A question, its choices, which of them are right, and what is said after each. */
export const QuestionFields = ({
  card,
  locale,
  onChange,
}: {
  card: QuestionCard;
  locale: string;
  onChange: (card: QuestionCard) => void;
}) => {
  const { words, formats } = usePage();
  const replace = (choice: Choice): void =>
    onChange({ ...card, choices: card.choices.map(old => (old.id === choice.id ? choice : old)) });
  const noneRight = !card.choices.some(choice => choice.correct);

  return (
    <>
      <MarkdownField
        key={locale}
        label={words.lesson.question}
        lang={locale}
        rows={2}
        value={card.question[locale] ?? []}
        onChange={text =>
          onChange({ ...card, question: setLanguage(card.question, locale, text) ?? { [locale]: [] } })
        }
      />
      {noneRight && <p class="field__problem">{words.lesson.noneRight}</p>}
      {card.choices.map((choice, index) => {
        const name = fill(words.lesson.choice, { number: formats.number(index + 1) });
        return (
          <fieldset key={choice.id} class="plain choice-fields">
            <legend>{name}</legend>
            <TextField
              label={words.lesson.choiceText}
              value={choice.text[locale] ?? ''}
              lang={locale}
              dir="auto"
              maxLength={300}
              onInput={text =>
                replace({ ...choice, text: setLanguage(choice.text, locale, text) ?? { [locale]: '' } })
              }
            />
            <label class="check">
              <input
                type="checkbox"
                checked={choice.correct}
                onChange={event => replace({ ...choice, correct: event.currentTarget.checked })}
              />
              {words.lesson.correct}
            </label>
            <MarkdownField
              key={locale}
              label={words.lesson.feedback}
              lang={locale}
              rows={2}
              value={choice.feedback?.[locale] ?? []}
              onChange={text =>
                replace(setOptional(choice, 'feedback', setLanguage(choice.feedback, locale, text)))
              }
            />
            <button
              type="button"
              class="button"
              disabled={card.choices.length <= 2}
              aria-label={fill(words.studio.removeOf, { title: name })}
              onClick={() =>
                onChange({ ...card, choices: card.choices.filter(({ id }) => id !== choice.id) })
              }
            >
              {words.studio.remove}
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        class="button"
        disabled={card.choices.length >= 8}
        onClick={() =>
          onChange({
            ...card,
            choices: [...card.choices, { id: crypto.randomUUID(), text: { [locale]: '' }, correct: false }],
          })
        }
      >
        {words.lesson.addChoice}
      </button>
    </>
  );
};
