interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { data?: { type?: string } };
}

/** What a trace tells of the main thread of the page that was used. */
export interface TraceFigures {
  /** How long each event of a type took to be dispatched, all listeners included, in µs. */
  events: Record<string, number[]>;
  /** Tasks of more than 50 ms, which is what the web platform calls long. */
  longTasks: number;
}

/** The kinds of event that are measured: those of pressing, typing, moving and scrolling. Own choice. */
export const eventTypes = [
  'pointerdown',
  'pointerup',
  'click',
  'pointermove',
  'keydown',
  'input',
  'scroll',
  'focus',
];

/** The categories of the trace that are needed. */
export const traceCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Reads a trace of Chromium's. */
export const readTrace = (trace: Buffer): TraceFigures => {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const events: Record<string, number[]> = Object.fromEntries(eventTypes.map(type => [type, []]));
  const threads = new Map<string, number>();
  for (const { name, args, dur, pid, tid } of traceEvents) {
    const type = args?.data?.type ?? '';
    if (name !== 'EventDispatch' || dur === undefined) continue;
    events[type]?.push(dur);
    threads.set(`${pid} ${tid}`, (threads.get(`${pid} ${tid}`) ?? 0) + 1);
  }
  const [main] = [...threads].sort(([, one], [, other]) => other - one)[0] ?? [];
  const isLong = ({ name, dur, pid, tid }: TraceEvent): boolean =>
    name === 'RunTask' && (dur ?? 0) > 50_000 && `${pid} ${tid}` === main;
  return { events, longTasks: traceEvents.filter(isLong).length };
};
