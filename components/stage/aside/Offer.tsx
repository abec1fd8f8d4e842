import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfferView } from '../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import { fill } from '../../shared/fill.ts';
import { Icon } from '../Icon.tsx';
import { shortcutOf } from '../shortcut-of.ts';
import type { StageTools } from '../stage-tools.ts';
import { trusted } from '../trusted.ts';
import { CornerCard } from './CornerCard.tsx';
import { useAttention } from './use-attention.ts';
import { useCalm } from './use-calm.ts';

/** How long an offer waits for attention before it goes away by itself, in milliseconds. */
const patience = 60_000;

/** The question "shall I help?". It waits until the person's hands are still, and never takes the focus. */
export const Offer = ({
  offer,
  words,
  tools,
  onOpenLesson,
}: {
  offer: OfferView;
  words: StageWords;
  tools: StageTools;
  onOpenLesson(): void;
}) => {
  const card = useRef<HTMLElement>(null);
  const [answered, setAnswered] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const shown = useCalm(tools.document) && !answered;
  const because = words.offerBecause[offer.because];
  const question = fill(offer.kind === 'guide' ? words.offerGuide : words.offerLesson, {
    title: offer.title,
  });

  useEffect(() => {
    if (!shown) return;
    tools.say({ type: 'stage/offer-shown', offer: offer.id });
    tools.announce(`${because} ${question} ${shortcutOf(words)}`);
  }, [shown]);

  type Answer = 'take' | 'dismiss' | 'silence-guide' | 'silence-site' | 'silence-today' | 'expire';
  const answer = (choice: Answer): void => {
    setAnswered(true);
    tools.announce('');
    if (choice === 'take' && offer.kind === 'lesson') onOpenLesson();
    tools.say({ type: 'stage/offer-answered', offer: offer.id, answer: choice });
    if (choice !== 'expire') tools.leaveFocus();
  };
  useAttention(card, shown, patience, () => answer('expire'));
  if (!shown) return null;
  const button = (choice: Answer, text: string, look: string) => (
    <button type="button" class={look} onClick={trusted(() => answer(choice))}>
      {text}
    </button>
  );
  return (
    <CornerCard
      card={card}
      label={words.handrail}
      document={tools.document}
      class="offer"
      onEscape={() => answer('dismiss')}
    >
      <p class="because">{because}</p>
      <p class="question">{question}</p>
      <div class="actions">
        {button('take', words.take, 'main')}
        {button('dismiss', words.dismiss, 'plain')}
        <button
          type="button"
          class="icon end"
          aria-expanded={choosing}
          aria-label={words.moreChoices}
          title={words.moreChoices}
          onClick={trusted(() => setChoosing(!choosing))}
        >
          <Icon name="more" />
        </button>
      </div>
      {choosing && (
        <div class="choices">
          {button('silence-guide', words.silenceGuide, 'row')}
          {button('silence-site', words.silenceSite, 'row')}
          {button('silence-today', words.silenceToday, 'row')}
        </div>
      )}
    </CornerCard>
  );
};
