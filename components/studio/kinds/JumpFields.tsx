import type { StepOf } from '../../../guides/schema/step.ts';
import { TextField } from '../../shared/TextField.tsx';
import { usePage } from '../../shared/use-page.ts';
import type { KindEditor } from './kind-editor.ts';

/** Which page the person is taken to. */
export const JumpFields = ({ step, at, onChange }: KindEditor<StepOf<'jump'>>) => {
  const { words } = usePage();
  return (
    <TextField
      label={words.steps.jump.address}
      hint={words.steps.jump.hint}
      problem={at('address')}
      value={step.address}
      placeholder="https://erp.example.com/orders/new"
      dir="ltr"
      maxLength={500}
      onCommit={address => onChange({ ...step, address: address.trim() })}
    />
  );
};
