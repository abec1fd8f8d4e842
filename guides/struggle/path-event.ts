import type { StruggleEvent } from './struggle-event.ts';

/** What was done of the paths that published guides describe, or off them. */
export type PathEvent = Extract<StruggleEvent, { type: 'path' }>;
