import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfferView } from '../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import { fill } from '../../shared/fill.ts';
import { Icon } from '../Icon.tsx';
import { shortcutOf } from '../shortcut-of.ts';
import type { StageTools } from '../stage-tools.ts';
import { trusted } from '../trusted.ts';
import { asideIcons } from './aside-icons.ts';
import { CornerCard } from './CornerCard.tsx';
import { useAttention } from './use-attention.ts';
import { useCalm } from './use-calm.ts';

/** How long an offer waits for attention before it goes away by itself, in milliseconds. */
const patience = 60_000;

/** How long an offer waits for a calm moment before it is dropped, in milliseconds: then it comes too late to help. */
const calmWithin = 60_000;

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
  const [opened, setOpened] = useState<'' | 'why' | 'choices'>('');
  const calm = useCalm(tools.document);
  const shown = calm && !answered;
  const because = words.offerBecause[offer.because];
  const question = fill(offer.kind === 'guide' ? words.offerGuide : words.offerLesson, {
    title: offer.title,
  });

  type Silence = 'guide' | 'site' | 'today' | 'kind' | 'hour';
  type Answer = 'take' | 'dismiss' | `silence-${Silence}` | 'expire' | 'drop';
  const answer = (choice: Answer): void => {
    setAnswered(true);
    tools.announce('');
    if (choice === 'take' && offer.kind === 'lesson') onOpenLesson();
    tools.say({ type: 'stage/offer-answered', offer: offer.id, answer: choice });
    if (shown && choice !== 'expire') tools.leaveFocus();
  };
  useEffect(() => {
    if (answered) return;
    if (calm) {
      tools.say({ type: 'stage/offer-shown', offer: offer.id });
      tools.announce(`${because} ${question} ${shortcutOf(words)}`);
      return;
    }
    const timer = setTimeout(() => answer('drop'), calmWithin);
    return () => clearTimeout(timer);
  }, [calm]);
  useAttention(card, shown, patience, () => answer('expire'));
  if (!shown) return null;
  const button = (choice: Answer, text: string, look: string) => (
    <button type="button" class={look} onClick={trusted(() => answer(choice))}>
      {text}
    </button>
  );
  const opens = (what: 'why' | 'choices') => ({
    type: 'button' as const,
    'aria-expanded': opened === what,
    onClick: trusted(() => setOpened(opened === what ? '' : what)),
  });
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
          {...opens('choices')}
          class="icon end"
          aria-label={words.moreChoices}
          title={words.moreChoices}
        >
          <Icon path={asideIcons.more} />
        </button>
      </div>
      {offer.why && (
        <button {...opens('why')} class="inline">
          {words.whyOffer}
        </button>
      )}
      {opened === 'why' && (
        <div class="choices">
          {offer.why?.map(sentence => (
            <p key={sentence} class="because" dir="auto">
              {sentence}
            </p>
          ))}
          {button('silence-kind', words.silenceKind, 'row')}
          {button('silence-hour', words.silenceHour, 'row')}
        </div>
      )}
      {opened === 'choices' && (
        <div class="choices">
          {button('silence-guide', words.silenceGuide, 'row')}
          {button('silence-site', words.silenceSite, 'row')}
          {button('silence-today', words.silenceToday, 'row')}
        </div>
      )}
    </CornerCard>
  );
};
