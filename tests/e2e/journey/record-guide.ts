import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';
import { lessonTitle } from './write-lesson.ts';

/** The guide that the journey records: add a flow, name it, deploy it. */
export const guideTitle = 'Deploy a new flow';
/** The name that is typed while recording. It must not be found anywhere afterwards. */
export const typedWhileRecording = 'Zaubernuss';

/**
 * Records the guide in the studio and on the live page, words a step anew, lets the last step offer the lesson, and
 * publishes it.
 *
 * @returns the studio, with the published guide in its list
 */
export const recordGuide = async (journey: Journey): Promise<Page> => {
  const { handrail, app, editor, show } = journey;
  // The person's press on the button is what lets Handrail take pictures of this tab.
  await handrail.pressAction(app);
  const studio = await handrail.page('studio.html');
  await studio.getByLabel('What does the guide show?').fill(guideTitle);
  await studio.getByRole('button', { name: 'New guide' }).click();
  await studio.getByRole('button', { name: 'Record', exact: true }).click();
  await studio.getByRole('radio', { name: /Node-RED/ }).check();
  await studio.getByRole('button', { name: 'Start recording' }).click();

  await app.bringToFront();
  await journey.stage.see('button', 'Stop');
  const acts = [
    () => editor.addFlow(),
    () => editor.openProperties(),
    () => editor.typeName(typedWhileRecording),
    () => editor.done(),
    () => editor.deploy(),
  ];
  for (const act of acts) {
    await act();
    // Authors look before they go on, and browsers take no more than two pictures in a second.
    await app.waitForTimeout(700);
  }
  await show('recording', app);
  await journey.stage.press('button', 'Stop');

  await studio.bringToFront();
  const steps = studio.getByRole('listitem', { name: /^Step \d+$/ });
  await steps.nth(4).waitFor();
  await editStep(studio, 1, async step => {
    await step.getByRole('textbox', { name: 'Text' }).fill('Click the **+** beside the tabs.');
  });
  await editStep(studio, 5, async step => {
    await step.getByLabel('Lesson that the step offers').selectOption({ label: lessonTitle });
    await step
      .getByRole('textbox', { name: 'Note' })
      .fill('Deploy is grey while there is nothing to deploy.');
  });
  await studio.getByRole('heading', { name: 'Steps' }).evaluate(heading => heading.scrollIntoView());
  await show('studio', studio);
  await studio.getByRole('button', { name: 'Publish', exact: true }).click();
  await studio.getByText('Published as version 1.').waitFor();
  await studio.getByRole('link', { name: 'All guides and lessons' }).click();
  await studio.getByRole('button', { name: `Export ${guideTitle}` }).waitFor();
  return studio;
};

type StepCard = ReturnType<Page['getByRole']>;

const editStep = async (
  studio: Page,
  number: number,
  edit: (card: StepCard) => Promise<void>,
): Promise<void> => {
  const card = studio.getByRole('listitem', { name: `Step ${number}`, exact: true });
  await card.getByRole('button', { name: `Edit step ${number}` }).click();
  await edit(card);
  await card.getByRole('button', { name: `Edit step ${number}` }).click();
  await studio.getByText('Saved', { exact: true }).waitFor();
};
