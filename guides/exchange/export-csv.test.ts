import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySignals } from '../../tests/fixtures/arbitrary/signals.ts';
import { readCsv } from '../../tests/fixtures/read-csv.ts';
import { buildReport } from '../measure/build-report.ts';
import type { Report } from '../measure/report.ts';
import { exportCsv } from './export-csv.ts';

const empty: Report = { from: 0, to: 86_400_000, people: 0, guides: [], lessons: [], pages: [], days: [] };

const guideCalled = (title: string): Report['guides'][number] => ({
  ...{ guide: 'g', title, reach: 1, offersShown: 1, offersTaken: 1, offersDismissed: 0 },
  ...{ starts: 3, completions: 1, completionRate: 1 / 3, dropOffStep: 1, medianSeconds: null },
  steps: [{ step: '-x', number: 1, shown: 3, done: 1, skipped: 0, failed: 0, left: 2 }],
});

/** The rows as records, by the names in the first. */
const records = (text: string): Record<string, string>[] => {
  const [names, ...rows] = readCsv(text.replace(/^\uFEFF/, ''));
  return rows.map(row => Object.fromEntries(row.map((value, at) => [names?.[at] ?? '', value])));
};

describe('exportCsv', { timeout: 60_000 }, () => {
  it('begins with a byte order mark and the names of the columns', () => {
    expect(exportCsv(empty)).toBe(
      '\uFEFFfrom,to,subject,id,title,step,stepId,kind,metric,value,unit\r\n' +
        '1970-01-01T00:00:00Z,1970-01-02T00:00:00Z,all,,,,,,people,0,people\r\n',
    );
  });

  it('has a row for each number, with what it counts', () => {
    const text = exportCsv({ ...empty, guides: [guideCalled('Book a trip')] });
    const ofGuide = records(text).filter(row => row.subject === 'guide');
    expect(ofGuide.map(row => [row.metric, row.value, row.unit])).toEqual([
      ['reach', '1', 'people'],
      ['offersShown', '1', 'offers'],
      ['offersTaken', '1', 'offers'],
      ['offersDismissed', '0', 'offers'],
      ['starts', '3', 'runs'],
      ['completions', '1', 'runs'],
      ['completionRate', '0.3333', 'share'],
      ['dropOffStep', '1', 'step'],
      ['medianSeconds', '', 'seconds'],
    ]);
    const left = records(text).find(row => row.metric === 'left');
    expect(left).toMatchObject({
      subject: 'step',
      id: 'g',
      title: 'Book a trip',
      step: '1',
      stepId: "'-x",
      value: '2',
    });
  });

  it('has a row for each figure that only some kinds of step have', () => {
    const guide = guideCalled('Book a trip');
    const figures = {
      ...{ failedBy: { absent: 2, timeout: 1 }, alreadyDone: 1, acted: 3 },
      ...{ answers: 5, average: 7.6, recommendScore: -40, rightRate: 0.5, choices: { a: 4 } },
    };
    const steps = guide.steps.map(step => ({ ...step, ...figures }));
    const rows = records(
      exportCsv({ ...empty, guides: [{ ...guide, opinions: 4, helpfulRate: 0.75, steps }] }),
    );
    expect(rows.slice(10).map(row => [row.metric, row.kind, row.value, row.unit])).toEqual([
      ['opinions', '', '4', 'runs'],
      ['helpfulRate', '', '0.75', 'share'],
      ...['shown', 'done', 'skipped', 'failed', 'left'].map(metric => [
        metric,
        '',
        expect.anything(),
        'runs',
      ]),
      ['alreadyDone', '', '1', 'runs'],
      ['acted', '', '3', 'runs'],
      ['answers', '', '5', 'runs'],
      ['average', '', '7.6', 'points'],
      ['recommendScore', '', '-40', 'points'],
      ['rightRate', '', '0.5', 'share'],
      ['runsOfCause', 'absent', '2', 'runs'],
      ['runsOfCause', 'timeout', '1', 'runs'],
      ['runsOfChoice', 'a', '4', 'runs'],
    ]);
  });

  it('keeps every title, and lets none start a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\tab') }), title => {
        const row = records(exportCsv({ ...empty, guides: [guideCalled(title)] })).find(
          each => each.subject === 'guide',
        );
        expect(row?.title).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(row?.title?.replaceAll("'", '')).toBe(title.replaceAll("'", ''));
      }),
    );
  });

  it('writes the numbers of any report', () => {
    const span = { from: Date.UTC(2026, 0, 5), to: Date.UTC(2026, 0, 25) };
    fc.assert(
      fc.property(arbitrarySignals, signals => {
        const report = buildReport({ signals, guides: [], lessons: [], ...span, timeZone: 'UTC' });
        const rows = records(exportCsv(report));
        const sum = (subject: string, metric: string): number =>
          rows
            .filter(row => row.subject === subject && row.metric === metric)
            .reduce((total, row) => total + Number(row.value), 0);
        expect(sum('guide', 'starts')).toBe(sum('day', 'starts'));
        expect(sum('page', 'episodes')).toBe(sum('page', 'episodesOfKind'));
        expect(sum('all', 'people')).toBe(report.people);
      }),
    );
  });
});
