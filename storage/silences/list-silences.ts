import type { Silence } from '../../guides/contracts/page-to-worker.ts';
import type { HandrailDatabase } from '../database.ts';
import { titleOf } from '../guides/title-of.ts';

/** The silences that are in force, with the title of the guide or lesson in the place of its identifier. */
export const listSilences = async (database: HandrailDatabase, now: number): Promise<Silence[]> => {
  const silences = await database.silences.toArray();
  const inForce = silences.filter(silence => silence.until === undefined || silence.until > now);
  return Promise.all(
    inForce.map(async ({ key, until }): Promise<Silence> => {
      const [kind = '', subject = ''] = split(key);
      const scope = kind === 'site' || kind === 'today' ? kind : 'guide';
      const label = scope === 'guide' ? await titleOf(database, kind, subject) : subject;
      return { key, scope, label, ...(until === undefined ? {} : { until }) };
    }),
  );
};

const split = (key: string): [string, string] => {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
};
