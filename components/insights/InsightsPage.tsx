import { useMemo, useState } from 'preact/hooks';
import type { Counted } from '../../guides/contracts/page-to-worker.ts';
import { PageShell } from '../shared/PageShell.tsx';
import { SelectField } from '../shared/SelectField.tsx';
import { StatusGate } from '../shared/StatusGate.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { ReportView } from './ReportView.tsx';
import { SpanChooser } from './SpanChooser.tsx';
import { type Span, spanRange } from './span-range.ts';

/** What was adopted, and where people still struggle: on this device, or in the whole workspace for those who write its guides. */
export const InsightsPage = () => {
  const { words, platform } = usePage();
  const [span, setSpan] = useState<Span>('30');
  const [of, setOf] = useState<NonNullable<Counted['of']>>('device');
  const { value: workspace } = useRequest('workspace/get', undefined);
  const joined = workspace?.joined;
  const maySee = joined !== undefined && joined.role !== 'employee';
  const whose = maySee ? of : 'device';
  const range = useMemo(
    (): Counted => ({
      ...spanRange(span, platform.now()),
      ...(whose === 'workspace' ? { of: whose } : {}),
    }),
    [span, whose, platform],
  );
  return (
    <PageShell page="insights" title={words.shared.insights}>
      <StatusGate>
        {() => (
          <>
            <div class="toolbar">
              <SpanChooser span={span} onChange={setSpan} />
              {maySee && (
                <SelectField
                  label={words.insights.of}
                  value={of}
                  options={[
                    { value: 'device', label: words.insights.ofDevice },
                    { value: 'workspace', label: joined.name },
                  ]}
                  onChange={setOf}
                />
              )}
              <ExportButtons range={range} />
            </div>
            <ReportView range={range} trim={span === 'all'} />
          </>
        )}
      </StatusGate>
    </PageShell>
  );
};
