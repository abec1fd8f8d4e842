import type { Report } from '../measure/report.ts';
import type { Export } from '../schema/export.ts';
import type { Signal } from '../schema/signal.ts';

/** What is exported. */
export interface ExportSource {
  report: Report;
  /** The signals that the report was counted from. */
  signals: readonly Signal[];
  /** When it is made, in epoch milliseconds. */
  at: number;
}

/** Where on a page somebody struggled stays on the device. */
const withoutTarget = (signal: Signal): Export['signals'][number] => {
  if (signal.type !== 'struggle') return signal;
  const { target: _, ...rest } = signal;
  return rest;
};

/** A report and its signals as JSON, in the format `handrail/export`. */
export const exportJson = ({ report, signals, at }: ExportSource): string => {
  const file: Export = {
    format: 'handrail/export',
    formatVersion: 2,
    at,
    report,
    signals: signals.map(withoutTarget),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
