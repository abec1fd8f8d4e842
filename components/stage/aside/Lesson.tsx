import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LessonView } from '../../../guides/contracts/stage-view.ts';
import type { StageWords } from '../../../guides/contracts/stage-words.ts';
import { fill } from '../../shared/fill.ts';
import { Icon } from '../Icon.tsx';
import type { StageTools } from '../stage-tools.ts';
import { trusted } from '../trusted.ts';
import { asideIcons } from './aside-icons.ts';
import { CornerCard } from './CornerCard.tsx';
import { LessonCard } from './LessonCard.tsx';

/** What a lesson is drawn from. */
export interface LessonProps {
  lesson: LessonView;
  words: StageWords;
  tools: StageTools;
  /** The person opened it just now, and is led into it. After a reload it is only there. */
  opened: boolean;
}

/** An open lesson: one card at a time. */
export const Lesson = ({ lesson, words, tools, opened }: LessonProps) => {
  const panel = useRef<HTMLElement>(null);
  const { session, card } = lesson;
  const wasOpened = useRef(opened).current;
  useLayoutEffect(() => {
    if (wasOpened) panel.current?.focus();
  }, []);
  useEffect(() => {
    tools.announce(fill(words.card, { number: lesson.number, length: lesson.length }));
  }, [card.id]);

  const turn = (to: string): void => tools.say({ type: 'stage/card-turned', session, card: to });
  const close = (): void => {
    tools.say({ type: 'stage/lesson-closed', session });
    tools.leaveFocus();
  };
  const { previous, next } = lesson;
  // While a question is open its answer is the thing to do, and not the button below.
  const look = card.kind === 'question' && !card.answer ? 'plain' : 'main';
  return (
    <CornerCard
      card={panel}
      label={lesson.title}
      document={tools.document}
      role={wasOpened ? 'dialog' : 'region'}
      class="lesson"
      onEscape={close}
    >
      <div class="head">
        <p class="progress">{lesson.title}</p>
        <button
          type="button"
          class="icon"
          aria-label={words.close}
          title={words.close}
          onClick={trusted(close)}
        >
          <Icon path={asideIcons.close} />
        </button>
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${(100 * lesson.number) / Math.max(1, lesson.length)}%` }} />
        </span>
      </div>
      <LessonCard
        key={card.id}
        card={card}
        words={words}
        onChoice={choice => tools.say({ type: 'stage/question-answered', session, card: card.id, choice })}
      />
      <div class="actions">
        <span class="because">{fill(words.card, { number: lesson.number, length: lesson.length })}</span>
        <span class="end">
          {previous !== undefined && (
            <button type="button" class="plain" onClick={trusted(() => turn(previous))}>
              {words.back}
            </button>
          )}
          {next === undefined ? (
            <button type="button" class={look} onClick={trusted(close)}>
              {words.finish}
            </button>
          ) : (
            <button type="button" class={look} onClick={trusted(() => turn(next))}>
              {words.next}
            </button>
          )}
        </span>
      </div>
    </CornerCard>
  );
};
