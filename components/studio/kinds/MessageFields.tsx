import type { StepOf } from '../../../guides/schema/step.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { usePage } from '../../shared/use-page.ts';
import { setOptional } from '../set-optional.ts';
import type { KindEditor } from './kind-editor.ts';

const ways = ['card', 'modal', 'banner', 'slide-out'] as const;

/** How a message is shown. */
export const MessageFields = ({ step, at, onChange }: KindEditor<StepOf<'message'>>) => {
  const { words } = usePage();
  const text = words.steps.shownAs;
  return (
    <SelectField
      label={text.label}
      problem={at('as')}
      value={step.as ?? 'card'}
      options={ways.map(value => ({ value, label: text[value] }))}
      onChange={as => onChange(setOptional(step, 'as', as === 'card' ? undefined : as))}
    />
  );
};
