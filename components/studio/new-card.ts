import type { Card } from '../../guides/schema/lesson.ts';

/** An empty card of a kind. A question begins with two choices, the first of them right. */
export const newCard = (kind: Card['kind'], locale: string): Card => {
  const id = crypto.randomUUID();
  if (kind === 'text') return { kind, id, text: { [locale]: [] } };
  if (kind === 'picture') return { kind, id, picture: '', description: { [locale]: '' } };
  const choice = (correct: boolean) => ({ id: crypto.randomUUID(), text: { [locale]: '' }, correct });
  return { kind, id, question: { [locale]: [] }, choices: [choice(true), choice(false)] };
};
