import type { Step } from '../schema/step.ts';
import type { Circumstances } from './circumstances.ts';
import { judge } from './judge.ts';
import type { Run } from './run.ts';

/** Whether what a step asks for was done, of the steps of which the run knows it. Of all others the teller's word counts. */
export const isAsFar = (run: Run, step: Step, circumstances: Circumstances): boolean => {
  switch (step.kind) {
    case 'question':
      return Object.hasOwn(run.answers, `${step.lesson}/${step.card}`);
    case 'survey':
    case 'lesson':
      return false;
    case 'checklist':
      return step.tasks.every(task => run.tasks?.[step.id]?.includes(task.id));
    case 'wait':
      return judge(step.until, run, circumstances) === true;
    default:
      return true;
  }
};
