import type { Journey } from './journey.ts';

/** The lesson that the journey writes. */
export const lessonTitle = 'What Deploy does';

/** Writes a lesson of one text and one question in the studio, and publishes it. */
export const writeLesson = async ({ handrail }: Pick<Journey, 'handrail'>): Promise<void> => {
  const studio = await handrail.page('studio.html#/lesson/new');
  await studio.getByLabel('Title').fill(lessonTitle);
  const first = studio.getByRole('listitem', { name: 'Card 1' });
  await first
    .getByRole('textbox', { name: 'Text' })
    .fill('A flow runs only after it was **deployed**. Until then it is a drawing.');
  await studio.getByRole('button', { name: 'Add question' }).click();
  const second = studio.getByRole('listitem', { name: 'Card 2' });
  await second.getByRole('textbox', { name: 'Question' }).fill('When does a new flow begin to run?');
  const choice = (number: number) => second.getByRole('group', { name: `Choice ${number}` });
  await choice(1).getByRole('textbox', { name: 'Answer' }).fill('After Deploy');
  await choice(1)
    .getByRole('textbox', { name: 'Said after this choice' })
    .fill('Yes: Deploy hands it to the runtime.');
  await choice(2).getByRole('textbox', { name: 'Answer' }).fill('As soon as it is drawn');
  await studio.getByRole('button', { name: 'Publish lesson' }).click();
  await studio.getByRole('link', { name: lessonTitle }).waitFor();
  await studio.close();
};
