import type { ActionView, StepView } from '../contracts/step-view.ts';
import type { StepOf } from '../schema/step.ts';
import { aimView } from './aim-view.ts';
import type { PickText } from './pick-text.ts';
import type { RunViewSource } from './run-view.ts';

type View = Extract<StepView, { kind: 'action' }>;

/** What is done for the person, and whether it may be. They can do it by themselves in any case. */
export const actionView = (
  step: StepOf<'action'>,
  { guide, run, mayAct = false }: RunViewSource,
  pick: PickText,
): Pick<View, 'kind' | 'advance' | 'target' | 'otherwise' | 'does' | 'allowed'> => ({
  kind: 'action',
  advance: { on: step.does.type === 'click' ? 'click' : 'input' },
  ...aimView(step, run),
  does: doesView(step.does, pick),
  allowed: mayAct && guide.allowActions === true,
});

const doesView = (does: StepOf<'action'>['does'], pick: PickText): ActionView => {
  switch (does.type) {
    case 'click':
      return does;
    case 'select':
      return { type: does.type, option: pick(does.option) ?? '' };
    case 'type':
      return { type: does.type, text: pick(does.text) ?? '' };
    case 'ask-and-type':
      return { type: does.type, label: pick(does.label) ?? '' };
  }
};
