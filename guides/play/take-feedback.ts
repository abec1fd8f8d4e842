import type { Step } from '../schema/step.ts';
import { aboutStep } from './about-step.ts';
import { mostWords } from './most-words.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';

/** What the person thinks of the guide. */
export interface Feedback {
  helpful?: boolean | undefined;
  /** A few words of their own, where the guide asks for some. */
  text?: string | undefined;
}

/** The person says at the guide's end what they think of it: once a run, and only where it asks. */
export const takeFeedback = (run: Run, step: Step, { helpful, text }: Feedback): Transition | null => {
  if (step.kind !== 'end' || !step.feedback || run.gaveFeedback) return null;
  const words = step.feedback.words ? (text ?? '').trim() : '';
  if ((helpful === undefined && words === '') || words.length > mostWords) return null;
  const said = {
    ...(helpful === undefined ? {} : { helpful }),
    ...(words === '' ? {} : { text: words }),
  };
  return {
    run: { ...run, gaveFeedback: true },
    signals: [{ type: 'feedback-given', ...aboutStep(run, step), ...said }],
  };
};
