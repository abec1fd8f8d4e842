import { writeGuideFile } from '../../guides/exchange/write-guide-file.ts';
import { seededRandom } from '../../guides/match/seeded-random.ts';
import { openSyncStore } from '../../storage/sync/open-sync-store.ts';
import { packRoot } from '../../sync/protocol/pack-root.ts';
import { makeLink } from '../../sync/server/access/make-link.ts';
import { insertKey } from '../../sync/server/content/insert-key.ts';
import { publish } from '../../sync/server/content/publish.ts';
import { signHead } from '../../sync/server/content/sign-head.ts';
import type { Engine } from '../../sync/server/database/engine.ts';
import { rememberingDays } from '../../sync/server/figures/remembering-days.ts';
import { recount } from '../../sync/server/upkeep/recount.ts';
import { createWorkspace } from '../../sync/server/workspaces/create-workspace.ts';
import { sampleGuide } from '../fixtures/sample-guide.ts';
import { Faults } from './faults.ts';
import { SimDevice } from './sim-device.ts';
import { SimNetwork } from './sim-network.ts';
import { SimServer } from './sim-server.ts';
import { World } from './world.ts';

const minute = 60_000;
/** For how long things go wrong. */
const trouble = 15 * minute;
/** Within this time after the last fault every outbox is empty, and within twice of it everybody holds what is published. */
const drains = minute;

/** What came of one seed. */
export interface SimResult {
  /** What did not hold, in words. */
  violations: string[];
  faults: Map<string, number>;
  /** The same for the same seed. */
  story: string;
}

/** Plays one seed through: devices, a server and a network in which everything fails at times, and then nothing any more. */
export const simulate = async (seed: string, engine: Engine): Promise<SimResult> => {
  const random = seededRandom(seed);
  const world = new World(Date.UTC(2026, 5, 1), random);
  const faults = new Faults();
  const server = new SimServer(engine, world, faults);
  const network = new SimNetwork(world, faults, request => server.fetch(request));
  const workspace = await engine.transaction(transaction =>
    createWorkspace(server.context, transaction, { name: seed, timeZone: 'UTC' }),
  );
  const { code } = await engine.transaction(transaction =>
    makeLink(server.context, transaction, {
      workspace: workspace.id,
      role: 'employee',
      uses: null,
      days: null,
      by: 'sim',
    }),
  );
  const devices = Array.from(
    { length: 3 },
    (_, at) => new SimDevice(`device-${at + 1}`, world, faults, network),
  );
  const begun = world.now;
  const sometime = (): number => begun + Math.floor(random() * trouble);
  const plan = (count: number, work: () => Promise<void> | void): void => {
    for (let at = 0; at < count; at += 1)
      world.at(sometime(), async () => {
        await work();
      });
  };
  const one = (): SimDevice => devices[Math.floor(random() * devices.length)] ?? (devices[0] as SimDevice);

  for (const device of devices) world.at(begun + world.upTo(minute), () => device.join(code));
  for (const device of devices) plan(12, () => device.work(1 + world.upTo(40)));
  const versions = new Map<string, number>();
  plan(10, async () => {
    const id = `guide-${world.upTo(4)}`;
    const version = (versions.get(id) ?? 0) + 1;
    versions.set(id, version);
    const guide = sampleGuide(2, { id, version, title: { en: `${id} ${version}` } });
    const body = writeGuideFile({
      format: 'handrail/guide-file',
      formatVersion: 2,
      guide,
      lessons: [],
      pictures: [],
    });
    await engine.transaction(transaction =>
      publish(server.context, transaction, { workspace: workspace.id, by: 'sim' }, { kind: 'guide', body }),
    );
    world.tell('published', id, version);
  });
  plan(2, async () => {
    const id = [...versions.keys()][0];
    if (id === undefined) return;
    await engine.transaction(transaction =>
      publish(
        server.context,
        transaction,
        { workspace: workspace.id, by: 'sim' },
        { kind: 'guide', id, archived: true },
      ),
    );
  });
  plan(world.upTo(2), async () => {
    faults.note('key changed');
    await engine.transaction(async transaction => {
      await transaction.rows('raiseSequence', [workspace.id, 1]);
      await insertKey(server.context, transaction, workspace.id);
      await signHead(server.context, transaction, workspace.id);
    });
  });
  plan(4, () => {
    const device = one();
    faults.note('cut off');
    network.cutOff.add(device.name);
    world.at(world.now + world.upTo(3 * minute), async () => {
      network.cutOff.delete(device.name);
      device.wake();
    });
  });
  plan(3, () => {
    const days = (random() - 0.5) * 14;
    faults.note('clock jumped');
    one().skew = Math.round(days * 86_400_000);
  });
  plan(4, () => {
    faults.note('worker ended');
    one().restart();
  });

  await world.run(begun + trouble);
  faults.on = false;
  network.cutOff.clear();
  for (const device of devices) device.restart();
  await world.run(begun + trouble + drains);
  const violations: string[] = [];
  for (const device of devices) {
    const waiting = await device.database.outbox.count();
    if (waiting > 0) violations.push(`${device.name} still has ${waiting} signals in its outbox.`);
  }
  await world.run(begun + trouble + 2 * drains);

  const { rows, head, before, after } = await engine.transaction(async transaction => {
    const ids = await transaction.rows<{ id: string }>('listSignals', [
      workspace.id,
      '00000000-0000-0000-0000-000000000000',
      1_000_000,
    ]);
    const [row] = await transaction.rows<{ head: string }>('readWorkspaceById', [workspace.id]);
    const figures = async () => ({
      counters: await transaction.rows('sumCounters', [workspace.id, '0000-00-00', '9999-99-99']),
      people: await transaction.rows('countPeople', [workspace.id, '0000-00-00', '9999-99-99']),
    });
    const counted = await figures();
    await recount(transaction, { id: workspace.id, dayOf: rememberingDays('UTC') });
    return { rows: ids, head: JSON.parse(row?.head ?? '{}'), before: counted, after: await figures() };
  });
  const stored = rows.map(({ id }) => id);
  const made = devices.flatMap(device => device.made);
  if (new Set(stored).size !== stored.length) violations.push('A signal is stored twice.');
  const lost = made.filter(id => !stored.includes(id));
  if (lost.length > 0) violations.push(`${lost.length} of ${made.length} signals are not there.`);
  if (stored.length > made.length) violations.push('There are signals that nobody made.');
  if (JSON.stringify(before) !== JSON.stringify(after))
    violations.push('The counters are not what a recount says.');
  for (const device of devices) {
    const apart = (await device.database.quarantine.count()) + (await device.database.aside.count());
    if (apart > 0) violations.push(`${device.name} has put ${apart} signals apart.`);
    const held = await openSyncStore(device.database).held();
    if ((await packRoot(held)) !== head.root)
      violations.push(`${device.name} does not hold what is published.`);
    device.database.close();
  }
  world.tell('end', stored.length, head.sequence);
  return { violations, faults: faults.counts, story: world.story() };
};
