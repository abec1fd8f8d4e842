import type { Report } from '../measure/report.ts';
import { csvRow } from './csv-row.ts';
import { reportFacts } from './report-facts.ts';

/** Makes Excel read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

const columns = ['from', 'to', 'subject', 'id', 'title', 'step', 'stepId', 'kind', 'metric', 'value', 'unit'];

/** Four decimals are more than any of these numbers can mean. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;

/** A time as everybody reads it, to the second in UTC; nothing for one that no calendar has. */
const written = (at: number): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
};

/**
 * A report as CSV for spreadsheets: UTF-8 with a byte order mark, commas, a row a number. docs/formats/README.md names
 * the columns. No text in it can start a formula.
 */
export const exportCsv = (report: Report): string => {
  const span = [written(report.from), written(report.to)];
  const rows = reportFacts(report).map(fact =>
    csvRow([
      ...span,
      ...[fact.subject, fact.id, fact.title, fact.step, fact.stepId, fact.kind, fact.metric],
      ...[rounded(fact.value), fact.unit],
    ]),
  );
  return byteOrderMark + csvRow(columns) + rows.join('');
};
