import type { CardView } from '../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import { RichTextView } from '../../shared/RichTextView.tsx';
import { Icon } from '../Icon.tsx';
import { trusted } from '../trusted.ts';
import { asideIcons } from './aside-icons.ts';

/**
 * A question with its choices. They are buttons, because an answer counts as soon as it is given: with radio buttons
 * the arrow keys would answer for the person who only reads.
 */
export const Question = ({
  card,
  words,
  onChoice,
}: {
  card: Extract<CardView, { kind: 'question' }>;
  words: StageWords;
  onChoice(choice: string): void;
}) => {
  const { answer } = card;
  return (
    <div class="body">
      <div class="text question" id="question">
        <RichTextView text={card.question} />
      </div>
      {!answer && <p class="because">{words.chooseAnswer}</p>}
      <ul class="answers" aria-labelledby="question">
        {card.choices.map(({ id, text }) => {
          const mark = !answer
            ? undefined
            : answer.correctChoices.includes(id)
              ? 'right'
              : answer.choice === id
                ? 'wrong'
                : undefined;
          return (
            <li key={id}>
              <button
                type="button"
                class={`choice ${mark ?? ''}`}
                aria-pressed={answer?.choice === id}
                aria-disabled={answer !== undefined}
                onClick={trusted(() => answer === undefined && onChoice(id))}
              >
                <span class="dot">
                  {mark && <Icon path={asideIcons[mark === 'right' ? 'check' : 'close']} />}
                </span>
                <span>{text}</span>
                {mark && <span class="unseen">{words[mark]}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status" class={answer ? `feedback ${answer.correct ? 'right' : 'wrong'}` : ''}>
        {answer && (
          <>
            <p>
              <strong>{answer.correct ? words.right : words.wrong}</strong>
            </p>
            {answer.feedback && <RichTextView text={answer.feedback} />}
          </>
        )}
      </div>
    </div>
  );
};
