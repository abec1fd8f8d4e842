import { useState } from 'preact/hooks';
import type { StageWords } from '../../guides/contracts/stage-words.ts';
import type { RichText } from '../../guides/schema/rich-text.ts';
import { RichTextView } from '../shared/RichTextView.tsx';
import { trusted } from './trusted.ts';

/** More about a step, for those who ask. */
export const StepNote = ({ note, words }: { note: RichText; words: StageWords }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="inline" aria-expanded={open} onClick={trusted(() => setOpen(!open))}>
        {open ? words.less : words.more}
      </button>
      {open && (
        <div class="text note">
          <RichTextView text={note} />
        </div>
      )}
    </>
  );
};
