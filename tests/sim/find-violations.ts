import { isDeepStrictEqual } from 'node:util';
import type { Guide } from '../../guides/schema/guide.ts';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { openSyncStore } from '../../storage/sync/open-sync-store.ts';
import { packRoot } from '../../sync/protocol/pack-root.ts';
import type { ServerState } from './look-at-server.ts';
import type { SimDevice } from './sim-device.ts';

/**
 * What does not hold when all is over, in words.
 *
 * @param guides what authors wrote, by what it is called
 */
export const findViolations = async (
  { signals, offered, root, isCountedRight }: ServerState,
  devices: readonly SimDevice[],
  guides: ReadonlyMap<string, Guide>,
): Promise<string[]> => {
  const violations: string[] = [];
  const stored = new Set(signals);
  if (stored.size !== signals.length) violations.push('A signal is stored twice.');
  if (!isCountedRight) violations.push('The tallies are not what a recount says.');
  let made = 0;
  for (const { name, database } of devices) {
    const own = await database.signals.toCollection().primaryKeys();
    made += own.length;
    const lost = own.filter(id => !stored.has(id));
    if (lost.length > 0) violations.push(`${lost.length} of ${own.length} signals of ${name} are not there.`);
    for (const table of ['quarantine', 'aside', 'incoming'] as const) {
      const left = await database[table].count();
      if (left > 0) violations.push(`${name} still has ${left} rows in ${table}.`);
    }
    if ((await packRoot(await openSyncStore(database).held())) !== root)
      violations.push(`${name} does not hold what is published.`);
    const latest = await latestGuides(database);
    const shown = latest.map(({ id, version }) => `${id} ${version}`).sort();
    // What no device understands yet is held, and offered by none.
    const understood = offered.filter(each => !each.startsWith('later')).sort();
    if (shown.join() !== understood.join())
      violations.push(`${name} offers ${shown.join(', ')} where ${understood.join(', ')} is published.`);
    for (const { id, version, steps } of latest)
      if (!isDeepStrictEqual(guides.get(`${id} ${version}`)?.steps, steps))
        violations.push(`${name} shows another ${id} ${version} than its author wrote.`);
  }
  if (made < stored.size) violations.push('There are signals that nobody made.');
  return violations;
};
