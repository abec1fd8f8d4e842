import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../guides/contracts/result.ts';
import type { Card } from '../../guides/schema/lesson.ts';
import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { useToast } from '../shared/use-toast.ts';
import { CardEditor } from './CardEditor.tsx';
import { moveItem } from './move-item.ts';
import { newCard } from './new-card.ts';
import { problemAt } from './problem-at.ts';

const kinds = ['text', 'picture', 'question'] as const satisfies Card['kind'][];

/** The cards of a lesson in their order. */
export const CardList = ({
  cards,
  locale,
  defaultLocale,
  failure,
  change,
}: {
  cards: Card[];
  locale: string;
  defaultLocale: string;
  failure: Failure | undefined;
  change: (edit: (cards: Card[]) => Card[]) => void;
}) => {
  const { words, formats } = usePage();
  const toast = useToast();
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focusNext.current === undefined) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  const move = (from: number, to: number): void => {
    const card = cards[from];
    if (!card) return;
    const atEdge = to === 0 || to === cards.length - 1;
    const down = to > from;
    focusNext.current = `#card-${CSS.escape(card.id)} .step__${down !== atEdge ? 'down' : 'up'}`;
    change(before => moveItem(before, from, to));
  };

  const remove = (card: Card, index: number): void => {
    change(before => before.filter(({ id }) => id !== card.id));
    toast({
      text: fill(words.lesson.cardRemoved, { number: formats.number(index + 1) }),
      action: { label: words.shared.undo, run: () => change(before => before.toSpliced(index, 0, card)) },
    });
  };

  return (
    <Section heading={words.lesson.cards}>
      <ol class="steps" ref={list}>
        {cards.map((card, index) => {
          const number = formats.number(index + 1);
          const problem = problemAt(failure, `cards[${index}]`);
          const named = (label: string): string => fill(label, { number });
          return (
            <li
              key={card.id}
              id={`card-${card.id}`}
              class={`card ${problem ? 'step--problem' : ''}`}
              aria-label={named(words.lesson.card)}
            >
              <div class="editor-head">
                <h3>
                  {named(words.lesson.card)}: {words.lesson.kinds[card.kind]}
                </h3>
                <div class="row">
                  <button
                    type="button"
                    class="button button--icon step__up"
                    disabled={index === 0}
                    aria-label={named(words.lesson.moveUp)}
                    onClick={() => move(index, index - 1)}
                  >
                    <span aria-hidden="true">↑</span>
                  </button>
                  <button
                    type="button"
                    class="button button--icon step__down"
                    disabled={index === cards.length - 1}
                    aria-label={named(words.lesson.moveDown)}
                    onClick={() => move(index, index + 1)}
                  >
                    <span aria-hidden="true">↓</span>
                  </button>
                  <button
                    type="button"
                    class="button button--danger"
                    disabled={cards.length === 1}
                    aria-label={named(words.lesson.removeCard)}
                    onClick={() => remove(card, index)}
                  >
                    {words.studio.remove}
                  </button>
                </div>
              </div>
              {problem && <p class="field__problem">{problem}</p>}
              <CardEditor
                card={card}
                locale={locale}
                defaultLocale={defaultLocale}
                onChange={next => change(before => before.map(old => (old.id === next.id ? next : old)))}
              />
            </li>
          );
        })}
      </ol>
      <div class="row">
        {kinds.map(kind => (
          <button
            key={kind}
            type="button"
            class="button"
            disabled={cards.length >= 30}
            onClick={() => {
              const card = newCard(kind, locale);
              change(before => [...before, card]);
              focusNext.current = `#card-${CSS.escape(card.id)} :is(textarea, input)`;
            }}
          >
            {words.lesson.add[kind]}
          </button>
        ))}
      </div>
    </Section>
  );
};
