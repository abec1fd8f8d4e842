import type { RemarkEvent } from '../../guides/schema/remark-event.ts';
import type { HandrailDatabase } from '../database.ts';

/** The oldest events of this device's remarks that wait to be sent, as they are sent. */
export const nextRemarks = async (database: HandrailDatabase, most: number): Promise<RemarkEvent[]> => {
  const rows = await database.remarks.where('sending').equals('waiting').sortBy('id');
  return rows.slice(0, most).flatMap(({ sending: _, said: __, ...event }) => {
    // What is left of an erased event comes from the server, and never goes there.
    return event.type === 'remark-erased' ? [] : [event];
  });
};
