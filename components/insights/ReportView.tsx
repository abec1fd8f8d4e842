import type { Counted } from '../../guides/contracts/page-to-worker.ts';
import { EmptyState } from '../shared/EmptyState.tsx';
import { fill } from '../shared/fill.ts';
import { Problem } from '../shared/Problem.tsx';
import { usePage } from '../shared/use-page.ts';
import { useRequest } from '../shared/use-request.ts';
import { ActivityChart } from './ActivityChart.tsx';
import { fillDays } from './fill-days.ts';
import { GuideTable } from './GuideTable.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LessonTable } from './LessonTable.tsx';
import { PageTable } from './PageTable.tsx';

/** The day of an instant in the device's time zone, as `2026-01-31`. */
const dayOf = (at: number): string => {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Everything that is counted over one span of time. */
export const ReportView = ({ range, trim }: { range: Counted; trim: boolean }) => {
  const { words, formats } = usePage();
  const { value: report, failure, reload } = useRequest('insights/report', range);
  if (failure) return <Problem failure={failure} retry={reload} />;
  if (!report) return <p class="muted">{words.shared.loading}</p>;

  const text = range.of === 'workspace' ? words.insights.inWorkspace : words.insights;
  const span = trim
    ? text.spanAll
    : fill(text.spanText, {
        from: formats.date(range.from),
        // The end is excluded, so the last day is the one before it.
        to: formats.date(range.to - 1),
      });
  const nothing =
    report.people === 0 && report.guides.length + report.lessons.length + report.pages.length === 0;
  return (
    <>
      <p class="muted" role="status">
        {span}
      </p>
      {nothing ? (
        <EmptyState text={words.insights.nothing} />
      ) : (
        <>
          <KeyFigures report={report} />
          <ActivityChart days={fillDays(report.days, dayOf(range.to - 1))} trim={trim} />
          <GuideTable guides={report.guides} />
          <PageTable pages={report.pages} />
          <LessonTable lessons={report.lessons} />
        </>
      )}
    </>
  );
};
