/** Names and values that tell one row of a metric from another. Never anything of which there is no end, such as a device. */
export type Labels = Readonly<Record<string, string>>;

/** What a server counts of itself, and tells in Prometheus’ text format, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats */
export interface MetricSet {
  /** @returns a function that adds to it; it only grows */
  counter(name: string, help: string): (labels: Labels, by?: number) => void;
  /** @param read asked each time the metrics are read */
  gauge(name: string, help: string, read: () => number): void;
  /**
   * @param bounds upper ends of the ranges, growing
   * @returns a function that notes a value
   */
  histogram(name: string, help: string, bounds: readonly number[]): (labels: Labels, value: number) => void;
  /** All of it as text. */
  text(): string;
}

/** Makes a set of nothing yet. */
export const metricSet = (): MetricSet => {
  const families: (() => string[])[] = [];
  const declare = (name: string, type: string, help: string, rows: () => string[]): void => {
    families.push(() => [`# HELP ${name} ${escaped(help, /[\\\n]/g)}`, `# TYPE ${name} ${type}`, ...rows()]);
  };
  return {
    counter(name, help) {
      const rows = new Map<string, number>();
      declare(name, 'counter', help, () => [...rows].map(([labels, value]) => `${name}${labels} ${value}`));
      return (labels, by = 1) => {
        const row = written(labels);
        rows.set(row, (rows.get(row) ?? 0) + by);
      };
    },
    gauge(name, help, read) {
      declare(name, 'gauge', help, () => [`${name} ${read()}`]);
    },
    histogram(name, help, bounds) {
      const rows = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
      declare(name, 'histogram', help, () =>
        [...rows.values()].flatMap(({ labels, counts, sum }) => {
          let below = 0;
          const buckets = [...bounds.map(bound => `${bound}`), '+Inf'].map((bound, at) => {
            below += counts[at] ?? 0;
            return `${name}_bucket${written({ ...labels, le: bound })} ${below}`;
          });
          return [
            ...buckets,
            `${name}_sum${written(labels)} ${sum}`,
            `${name}_count${written(labels)} ${below}`,
          ];
        }),
      );
      return (labels, value) => {
        const name = written(labels);
        const row = rows.get(name) ?? { labels, counts: Array(bounds.length + 1).fill(0), sum: 0 };
        rows.set(name, row);
        const range = bounds.findIndex(bound => value <= bound);
        const at = range < 0 ? bounds.length : range;
        row.counts[at] = (row.counts[at] ?? 0) + 1;
        row.sum += value;
      };
    },
    text: () => `${families.flatMap(rows => rows()).join('\n')}\n`,
  };
};

const escaped = (text: string, what: RegExp): string =>
  text.replace(what, character => (character === '\n' ? '\\n' : `\\${character}`));

const written = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value, /[\\"\n]/g)}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
};
