import type { Report } from '../../guides/measure/report.ts';
import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';
import { axisTicks } from './axis-ticks.ts';
import { type Bucket, groupDays } from './group-days.ts';
import { TableRegion } from './TableRegion.tsx';
import { useNarrow } from './use-narrow.ts';

const series = ['starts', 'completions', 'episodes'] as const;
/** Height of the plot in CSS pixels. */
const height = 200;
/** The most groups of three bars that can be told apart. */
const bars = { wide: 31, narrow: 10 };

const sumOf = (buckets: Bucket[], of: (typeof series)[number]): number =>
  buckets.reduce((total, bucket) => total + bucket[of], 0);

/** The outer labels stand flush with the plot, so that none is cut off. */
const placeOf = (at: number, count: number): string | undefined => {
  if (count < 8) return undefined;
  if (at === 0) return 'chart__day--first';
  return at === count - 1 ? 'chart__day--last' : undefined;
};

/** Starts, completions and struggle episodes over time: bars for the eye, and the same figures as a table. */
export const ActivityChart = ({ days, trim }: { days: Report['days']; trim: boolean }) => {
  const { words, formats } = usePage();
  const text = words.insights.chart;
  const buckets = groupDays(days, useNarrow() ? bars.narrow : bars.wide, trim);
  const spanOf = ({ from, to }: Bucket): string => (from === to ? formats.day(from) : formats.days(from, to));
  const ticks = axisTicks(Math.max(0, ...buckets.flatMap(bucket => series.map(of => bucket[of]))));
  const most = ticks.at(-1) ?? 1;
  const slot = 100 / Math.max(1, buckets.length);
  const bar = Math.min(slot * 0.26, 3);
  const labelled = new Set([0, Math.floor((buckets.length - 1) / 2), buckets.length - 1]);

  return (
    <Section heading={text.heading} text={text.meaning}>
      <ul class="legend">
        {series.map(of => (
          <li key={of}>
            <svg width="14" height="14" aria-hidden="true">
              <rect class={`bar bar--${of}`} x="1" y="1" width="12" height="12" />
            </svg>
            {text[of]}
          </li>
        ))}
      </ul>
      <div class="chart" dir="ltr">
        <div class="chart__axis" aria-hidden="true" style={{ blockSize: `${height}px` }}>
          {ticks.map(tick => (
            <span key={tick} style={{ insetBlockEnd: `${(tick / most) * 100}%` }}>
              {formats.number(tick)}
            </span>
          ))}
        </div>
        <svg
          class="chart__plot"
          width="100%"
          height={height}
          role="img"
          aria-label={fill(text.summary, {
            starts: formats.number(sumOf(buckets, 'starts')),
            completions: formats.number(sumOf(buckets, 'completions')),
            episodes: formats.number(sumOf(buckets, 'episodes')),
          })}
        >
          <defs>
            <pattern
              id="hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class="hatch-ground" width="6" height="6" />
              <rect class="hatch-line" width="3" height="6" />
            </pattern>
          </defs>
          {ticks.map(tick => {
            const y = height - (tick / most) * (height - 1);
            return <line key={tick} class="grid-line" x1="0" x2="100%" y1={y} y2={y} />;
          })}
          {buckets.map((bucket, at) => (
            <g key={bucket.from}>
              <title>
                {fill(text.bucket, {
                  span: spanOf(bucket),
                  starts: formats.number(bucket.starts),
                  completions: formats.number(bucket.completions),
                  episodes: formats.number(bucket.episodes),
                })}
              </title>
              <rect x={`${at * slot}%`} y="0" width={`${slot}%`} height={height} fill="transparent" />
              {series.map((of, place) => {
                const size = (bucket[of] / most) * (height - 1);
                return (
                  <rect
                    key={of}
                    class={`bar bar--${of}`}
                    x={`${(at + 0.5) * slot + (place - 1.5) * bar}%`}
                    y={height - size}
                    width={`${bar * 0.88}%`}
                    height={size}
                  />
                );
              })}
            </g>
          ))}
        </svg>
        <div class="chart__days" aria-hidden="true">
          {buckets.map((bucket, at) =>
            labelled.has(at) ? (
              <span
                key={bucket.from}
                class={placeOf(at, buckets.length)}
                style={{ insetInlineStart: `${(at + 0.5) * slot}%` }}
              >
                {formats.day(bucket.from)}
              </span>
            ) : null,
          )}
        </div>
      </div>
      <details>
        <summary>{text.asTable}</summary>
        <TableRegion caption={text.heading}>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              {series.map(of => (
                <th key={of} scope="col" class="number">
                  {text[of]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {buckets.map(bucket => (
              <tr key={bucket.from}>
                <th scope="row">{spanOf(bucket)}</th>
                {series.map(of => (
                  <td key={of} class="number">
                    {formats.number(bucket[of])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </details>
    </Section>
  );
};
