import type { Entry } from '../../guides/contracts/page-to-worker.ts';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { RemarkForm } from './RemarkForm.tsx';
import { RemarkItem } from './RemarkItem.tsx';

/** What colleagues have noted on a guide or lesson, folded away, with a field to leave a remark. Nothing where the workspace wants none. */
export const Remarks = ({ entry: { kind, id, title } }: { entry: Entry }) => {
  const { words, formats } = usePage();
  const { value } = useRequest('remarks/list', { kind, id });
  if (!value) return null;
  const { remarks, workspace, mayModerate } = value;
  return (
    <details class="remarks">
      <summary>
        {remarks.length === 0 ? words.remarks.leave : formats.count(words.remarks.count, remarks.length)}
        <span class="visually-hidden" dir="auto">{` · ${title}`}</span>
      </summary>
      {remarks.length > 0 && (
        <ul class="list">
          {remarks.map(remark => (
            <RemarkItem key={remark.id} remark={remark} mayModerate={mayModerate} />
          ))}
        </ul>
      )}
      <RemarkForm kind={kind} id={id} workspace={workspace} />
    </details>
  );
};
