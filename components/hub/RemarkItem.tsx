import { useState } from 'preact/hooks';
import type { ShownRemark } from '../../guides/contracts/remarks.ts';
import { ConfirmButton } from '../shared/ConfirmButton.tsx';
import { fill } from '../shared/fill.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';
import { HideRemark } from './HideRemark.tsx';

/** One remark: its text as it was written, by whom as far as they said, and what this person may do with it. */
export const RemarkItem = ({ remark, mayModerate }: { remark: ShownRemark; mayModerate: boolean }) => {
  const { words, formats } = usePage();
  const act = useAction();
  const [hiding, setHiding] = useState(false);
  const { id, at, text, name, own, hidden, unsent } = remark;
  const author = own ? words.remarks.you : (name ?? words.remarks.colleague);
  return (
    <li class="remark">
      <p class={hidden ? 'remark__text muted' : 'remark__text'} dir="auto">
        {text}
      </p>
      <p class="muted">
        <bdi>{author}</bdi> · {formats.date(at)}
        {unsent && unsent.refused === undefined && ` · ${words.remarks.unsent}`}
      </p>
      {unsent?.refused !== undefined && (
        <p class="field__problem">{fill(words.remarks.refused, { reason: unsent.refused })}</p>
      )}
      {[...new Set(hidden)].map(reason => (
        <p key={reason} class="muted" dir="auto">
          {reason === '' ? words.remarks.hidden : fill(words.remarks.hiddenFor, { reason })}
        </p>
      ))}
      <div class="row">
        {own && (
          <ConfirmButton
            label={words.remarks.withdraw}
            question={words.remarks.withdrawQuestion}
            confirm={words.remarks.withdraw}
            onConfirm={() => void act('remarks/withdraw', { remark: id })}
          />
        )}
        {mayModerate && hidden && (
          <button type="button" class="button" onClick={() => void act('remarks/show', { remark: id })}>
            {words.remarks.show}
          </button>
        )}
        {mayModerate && !hidden && !own && (
          <button type="button" class="button" onClick={() => setHiding(true)}>
            {words.remarks.hide}
          </button>
        )}
      </div>
      {hiding && <HideRemark remark={id} onClose={() => setHiding(false)} />}
    </li>
  );
};
