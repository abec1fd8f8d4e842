import type { StepView } from '../contracts/step-view.ts';
import type { StepOf } from '../schema/step.ts';
import { mailtoOf } from './mailto-of.ts';
import type { PickText } from './pick-text.ts';
import type { StepViewSource } from './step-view.ts';

type View = Extract<StepView, { kind: 'ask' }>;

/** A prepared message, with its places filled in. The page is told as the guide knows it, never the address of the tab. */
export const askView = (
  step: StepOf<'ask'>,
  { title, number }: StepViewSource,
  pick: PickText,
): Pick<View, 'message' | 'mailto'> => {
  const places: Record<string, string> = { title, step: String(number), page: step.page };
  const message = (pick(step.message) ?? '').replace(
    /\{(title|step|page)\}/g,
    (_, name) => places[name] ?? '',
  );
  return { message, ...(step.to === undefined ? {} : { mailto: mailtoOf(step.to, title, message) }) };
};
