import { v7 as uuidV7 } from 'uuid';
import type { RemarkEvent } from '../../guides/schema/remark-event.ts';
import type { HandrailDatabase } from '../database.ts';
import { ownPerson } from '../settings/own-person.ts';

type WithoutStamp<Each> = Each extends unknown ? Omit<Each, 'id' | 'at' | 'person'> : never;

/** What a person does with a remark, before it is stamped. */
export type RemarkAct = WithoutStamp<RemarkEvent>;

/**
 * Stamps what this device's person does with remarks and stores it, to be sent at the next sync: one row is both. It is seen here
 * at once. A remark that the server has refused is not known there, so withdrawing it ends it here.
 *
 * @param now epoch milliseconds
 */
export const actOnRemark = (
  database: HandrailDatabase,
  acts: readonly RemarkAct[],
  now: number,
): Promise<void> =>
  database.transaction('rw', [database.remarks, database.settings], async () => {
    const person = await ownPerson(database);
    for (const act of acts) {
      const about = 'remark' in act ? await database.remarks.get(act.remark) : undefined;
      // It was erased in the meantime.
      if ('remark' in act && !about) continue;
      if (act.type === 'remark-withdrawn' && about?.sending === 'refused')
        await database.remarks.delete(about.id);
      else await database.remarks.add({ ...act, id: uuidV7(), at: now, person, sending: 'waiting' });
    }
  });
