import type { Counted } from '../../guides/contracts/page-to-worker.ts';
import { useAction } from '../shared/use-action.ts';
import { usePage } from '../shared/use-page.ts';

/** Hands the figures of the span over as a file. */
export const ExportButtons = ({ range }: { range: Counted }) => {
  const { words, platform } = usePage();
  const act = useAction();
  const exportAs = async (as: 'csv' | 'json'): Promise<void> => {
    const answer = await act('insights/export', { ...range, as });
    if (answer) platform.download(answer.value.name, answer.value.type, answer.value.text);
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void exportAs('csv')}>
        {words.insights.exportCsv}
      </button>
      <button type="button" class="button" onClick={() => void exportAs('json')}>
        {words.insights.exportJson}
      </button>
    </div>
  );
};
