import type { Player } from '../../guides/play/circumstances.ts';
import type { Run } from '../../guides/play/run.ts';
import type { RunEvent } from '../../guides/play/run-event.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { changeRun } from './change-run.ts';
import { guideOfRun } from './guide-of-run.ts';

/** The person's answer to the step at hand. */
export type StepAnswer = Omit<Extract<RunEvent, { type: 'responded' }>, 'correct'>;

/** Tells a run the person's answer. Whether an answer to a question is right is looked up in the lesson, in the same transaction. */
export const answerStep = (
  database: HandrailDatabase,
  id: string,
  answer: StepAnswer,
  now: number,
  player: Player = {},
): Promise<Run | undefined> =>
  database.transaction(
    'rw',
    [database.runs, database.guides, database.lessons, ...signalTables(database)],
    async () => {
      const run = await database.runs.get(id);
      const correct = run && (await isCorrect(database, run, answer));
      const event = correct === undefined ? answer : { ...answer, correct };
      return changeRun(database, id, event, now, player);
    },
  );

const isCorrect = async (
  database: HandrailDatabase,
  run: Run,
  { response }: StepAnswer,
): Promise<boolean | undefined> => {
  const step = (await guideOfRun(database, run))?.steps.find(each => each.id === run.step);
  if (step?.kind !== 'question' || !('choices' in response)) return undefined;
  const lesson = (await latestLessons(database)).find(each => each.id === step.lesson);
  const card = lesson?.cards.find(each => each.id === step.card);
  if (card?.kind !== 'question') return undefined;
  return card.choices.find(choice => choice.id === response.choices[0])?.correct;
};
