import type { CardView } from '../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import { RichTextView } from '../../shared/RichTextView.tsx';
import { Question } from './Question.tsx';

/** One card of a lesson. */
export const LessonCard = ({
  card,
  words,
  onChoice,
}: {
  card: CardView;
  words: StageWords;
  onChoice(choice: string): void;
}) => {
  switch (card.kind) {
    case 'text':
      return (
        <div class="text body">
          <RichTextView text={card.text} />
        </div>
      );
    case 'picture':
      return (
        <div class="text body">
          {card.source.startsWith('data:image/') && <img src={card.source} alt={card.description} />}
          {card.text && <RichTextView text={card.text} />}
        </div>
      );
    case 'question':
      return <Question card={card} words={words} onChoice={onChoice} />;
  }
};
