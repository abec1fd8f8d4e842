import type { Fault } from './fault.ts';

/** What came of something that can fail without anybody being to blame. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; fault: Fault };
