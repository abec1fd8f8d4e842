import { useState } from 'preact/hooks';
import { remarkLengths } from '../../guides/remarks/remark-lengths.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** Asks why a remark is to be hidden: its author has a right to know. */
export const HideRemark = ({ remark, onClose }: { remark: string; onClose: () => void }) => {
  const { words } = usePage();
  const act = useAction();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={words.remarks.hideThis}
      onClose={onClose}
      actions={
        <button
          type="button"
          class="button button--primary"
          disabled={reason.trim() === ''}
          onClick={() => void act('remarks/hide', { remark, reason }).then(answer => answer && onClose())}
        >
          {words.remarks.hide}
        </button>
      }
    >
      <TextField
        label={words.remarks.reason}
        hint={words.remarks.reasonHint}
        value={reason}
        onInput={setReason}
        maxLength={remarkLengths.reason}
        dir="auto"
      />
    </Dialog>
  );
};
