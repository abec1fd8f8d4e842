import { useState } from 'preact/hooks';
import { Dialog } from './Dialog.tsx';

/** A button for what cannot be taken back: it asks first, and names what will happen. */
export const ConfirmButton = ({
  label,
  name = label,
  question,
  confirm,
  onConfirm,
}: {
  label: string;
  /** What the button is called for those who hear it, where the label alone does not say which thing it is about. */
  name?: string;
  /** What will happen, in a sentence. */
  question: string;
  /** The word on the button that does it. */
  confirm: string;
  onConfirm: () => void;
}) => {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button button--danger"
        aria-label={name === label ? undefined : name}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
      {asking && (
        <Dialog
          title={name}
          onClose={() => setAsking(false)}
          actions={
            <button
              type="button"
              class="button button--danger-solid"
              onClick={() => {
                setAsking(false);
                onConfirm();
              }}
            >
              {confirm}
            </button>
          }
        >
          <p>{question}</p>
        </Dialog>
      )}
    </>
  );
};
