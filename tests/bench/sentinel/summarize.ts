import { percentile } from '../struggle/score/percentile.ts';
import type { Round } from './measure-round.ts';
import { eventTypes } from './read-trace.ts';

/** What `--json` writes of one system. */
export interface SystemFigures {
  system: string;
  /** Gzip. */
  bytes: number;
  /** Medians of the rounds, in ms, by the number of nodes. */
  load: Record<string, { script: number | null; task: number | null }>;
  /** Over all rounds, in µs. */
  events: Record<string, { p50: number | null; p95: number | null; count: number }>;
  /** Medians, in ms. */
  use: number | null;
  append: number | null;
  /** In all rounds together. */
  longTasks: number;
  /** Bytes; null: not measured. */
  heap: number | null;
}

const median = (values: number[]): number | null => percentile(values, 0.5);

/** The figures of one system over its rounds. */
export const summarize = (
  system: string,
  bytes: number,
  rounds: Round[],
  heap: number | null,
): SystemFigures => {
  const sizes = Object.keys(rounds[0]?.load ?? {});
  const timesOf = (type: string): number[] => rounds.flatMap(({ events }) => events[type] ?? []);
  return {
    system,
    bytes,
    load: Object.fromEntries(
      sizes.map(nodes => [
        nodes,
        {
          script: median(rounds.flatMap(({ load }) => load[nodes]?.script ?? [])),
          task: median(rounds.flatMap(({ load }) => load[nodes]?.task ?? [])),
        },
      ]),
    ),
    events: Object.fromEntries(
      eventTypes.map(type => {
        const times = timesOf(type);
        return [type, { p50: percentile(times, 0.5), p95: percentile(times, 0.95), count: times.length }];
      }),
    ),
    use: median(rounds.map(({ use }) => use)),
    append: median(rounds.map(({ append }) => append)),
    longTasks: rounds.reduce((sum, { longTasks }) => sum + longTasks, 0),
    heap,
  };
};
