import type { StruggleSignal } from '../schema/signal.ts';
import { calendarDays } from './calendar-days.ts';
import type { Report } from './report.ts';
import type { RunFacts } from './runs-in.ts';
import type { Span } from './span.ts';

/** The longest span of which every day is named, in milliseconds: 400 days. A chart of more is a chart of weeks. */
const longestNamed = 400 * 86_400_000;

/** What the days of a report are made from. */
export interface DaysSource {
  runs: readonly RunFacts[];
  episodes: readonly StruggleSignal[];
  span: Span;
  /** An IANA name such as `Europe/Berlin`. */
  timeZone: string;
}

/**
 * What was counted on each day, oldest first. A completion counts on the day on which its run was started, so that
 * no day has more completions than starts. Of a span of more than 400 days only those with something are named.
 */
export const reportDays = ({ runs, episodes, span, timeZone }: DaysSource): Report['days'] => {
  const { dayOf, daysOf } = calendarDays(timeZone);
  const days = new Map<string, Report['days'][number]>();
  const of = (day: string): Report['days'][number] => {
    const entry = days.get(day) ?? { day, starts: 0, completions: 0, episodes: 0 };
    days.set(day, entry);
    return entry;
  };
  if (span.to - span.from <= longestNamed) daysOf(span).forEach(of);
  for (const run of runs) {
    const entry = of(dayOf(run.startedAt));
    entry.starts += 1;
    if (run.completedAt !== undefined) entry.completions += 1;
  }
  for (const episode of episodes) of(dayOf(episode.at)).episodes += 1;
  return [...days.values()].sort((left, right) => (left.day < right.day ? -1 : 1));
};
