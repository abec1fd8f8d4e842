import type { Engine } from '../database/engine.ts';
import type { ServerMetrics } from './server-metrics.ts';

/** The same engine, with a note of how long each transaction takes. */
export const watchEngine = (engine: Engine, note: ServerMetrics['transaction']): Engine => {
  const timed = async <Value>(kind: 'read' | 'write', work: () => Promise<Value>): Promise<Value> => {
    const began = performance.now();
    let outcome = 'undone';
    try {
      const value = await work();
      outcome = 'done';
      return value;
    } finally {
      note({ kind, outcome }, (performance.now() - began) / 1000);
    }
  };
  return {
    name: engine.name,
    transaction: work => timed('write', () => engine.transaction(work)),
    snapshot: work => timed('read', () => engine.snapshot(work)),
    close: () => engine.close(),
  };
};
