import { type MetricSet, metricSet } from './metric-set.ts';

/** Upper ends of the ranges for transactions, in seconds. */
const transactionBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the server counts of itself. */
export interface ServerMetrics {
  /** One request. `route` is a pattern, never an address; `status` is a class such as `2xx`. */
  request: ReturnType<MetricSet['counter']>;
  /** Signals, by what became of them. */
  signals: ReturnType<MetricSet['counter']>;
  /** Events of remarks, by what became of them. */
  remarks: ReturnType<MetricSet['counter']>;
  /** One transaction, in seconds. */
  transaction: ReturnType<MetricSet['histogram']>;
  /** All of it in Prometheus’ text format. */
  text(): string;
}

/** @param waiting how many signals wait to be taken in */
export const serverMetrics = (waiting: () => number): ServerMetrics => {
  const metrics = metricSet();
  const request = metrics.counter('handrail_requests_total', 'Requests by route and class of status.');
  const signals = metrics.counter('handrail_signals_total', 'Signals that came, by what became of them.');
  const remarks = metrics.counter(
    'handrail_remarks_total',
    'Events of remarks that came, by what became of them.',
  );
  const transaction = metrics.histogram(
    'handrail_transaction_seconds',
    'How long transactions took, the wait for their turn included.',
    transactionBounds,
  );
  metrics.gauge('handrail_queue_signals', 'Signals that wait to be taken in.', waiting);
  metrics.gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  metrics.gauge(
    'nodejs_heap_size_used_bytes',
    'Memory that is in use by what the server works with.',
    () => process.memoryUsage().heapUsed,
  );
  metrics.gauge('process_uptime_seconds', 'Since the server was started.', () => process.uptime());
  return { request, signals, remarks, transaction, text: () => metrics.text() };
};
