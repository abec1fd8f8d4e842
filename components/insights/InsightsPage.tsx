import { useMemo, useState } from 'preact/hooks';
import { PageShell } from '../shared/PageShell.tsx';
import { StatusGate } from '../shared/StatusGate.tsx';
import { usePage } from '../shared/use-page.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { ReportView } from './ReportView.tsx';
import { SpanChooser } from './SpanChooser.tsx';
import { type Span, spanRange } from './span-range.ts';

/** What was adopted, and where people still struggle. */
export const InsightsPage = () => {
  const { words, platform } = usePage();
  const [span, setSpan] = useState<Span>('30');
  const range = useMemo(() => spanRange(span, platform.now()), [span, platform]);
  return (
    <PageShell page="insights" title={words.shared.insights}>
      <StatusGate>
        {() => (
          <>
            <div class="toolbar">
              <SpanChooser span={span} onChange={setSpan} />
              <ExportButtons range={range} />
            </div>
            <ReportView range={range} trim={span === 'all'} />
          </>
        )}
      </StatusGate>
    </PageShell>
  );
};
