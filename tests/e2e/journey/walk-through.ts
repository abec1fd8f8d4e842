import type { Journey } from './journey.ts';
import { lessonTitle } from './write-lesson.ts';

/** The name that the employee types. */
export const typedWhileWalking = 'Nachtschicht';

/** What a test wants to do between the parts of the walk, such as kill the worker. */
export type Meanwhile = (moment: string) => Promise<void>;

/** Does what each of the five steps says, opens the lesson in the last one and answers its question. */
export const walkThrough = async (journey: Journey, meanwhile: Meanwhile = async () => {}): Promise<void> => {
  const { app, editor, stage, show } = journey;
  const acts: (() => Promise<void>)[] = [
    () => editor.addFlow(),
    () => editor.openProperties(),
    () => editor.typeName(typedWhileWalking),
    () => editor.done(),
  ];
  for (const [at, act] of acts.entries()) {
    await meanwhile(`before step ${at + 1} is seen`);
    // From the field people go straight on to "Done": leaving the field is what ends the step before.
    if (at !== 3) await stage.see('StaticText', `Step ${at + 1} of 5`);
    await meanwhile(`before step ${at + 1} is done`);
    if (at === 1) await show('step', app);
    await act();
  }
  await stage.see('StaticText', 'Step 5 of 5');
  await meanwhile('before the lesson');
  await stage.press('button', new RegExp(lessonTitle));
  await stage.see('StaticText', 'Card 1 of 2');
  await show('lesson', app);
  await stage.press('button', 'Next');
  await meanwhile('before the answer');
  await stage.press('button', 'After Deploy');
  await stage.see('StaticText', /That is right/);
  await show('question', app);
  await meanwhile('after the answer');
  await stage.press('button', /^(Finish|Close)$/);
  await stage.see('StaticText', 'Step 5 of 5');
  await editor.deploy();
  await stage.see('StaticText', /^Done\./);
  await show('completed', app);
  await stage.press('button', 'Close');
};
