import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitrarySignals } from '../../tests/fixtures/arbitrary/signals.ts';
import { buildReport } from '../measure/build-report.ts';
import { exportSchema } from '../schema/export.ts';
import { exportJson } from './export-json.ts';

it('writes the declared format, and not where on a page somebody struggled', { timeout: 60_000 }, () => {
  const span = { from: Date.UTC(2026, 0, 5), to: Date.UTC(2026, 0, 25) };
  fc.assert(
    fc.property(arbitrarySignals, signals => {
      const report = buildReport({ signals, guides: [], lessons: [], ...span, timeZone: 'Asia/Kathmandu' });
      const text = exportJson({ report, signals, at: span.to });
      expect(text).not.toContain('form>button');
      const read = exportSchema.parse(JSON.parse(text));
      expect(read.report).toEqual(report);
      expect(read.signals.map(signal => signal.id)).toEqual(signals.map(signal => signal.id));
    }),
  );
});
