import { seededRandom } from '../../guides/match/seeded-random.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import type { Engine } from '../../sync/server/database/engine.ts';
import { type FaultName, Faults } from './faults.ts';
import { findViolations } from './find-violations.ts';
import { lookAtServer } from './look-at-server.ts';
import { latestLevel } from './older-server.ts';
import { SimDevice } from './sim-device.ts';
import { SimNetwork } from './sim-network.ts';
import { SimServer } from './sim-server.ts';
import { SimWorkspace } from './sim-workspace.ts';
import { World } from './world.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** For how long things go wrong. */
const trouble = 15 * minute;
/** Within this time after the last fault every outbox is empty, and within twice of it everybody holds what is published. */
const drains = minute;

/** What came of one seed. */
export interface SimResult {
  /** What did not hold, in words. */
  violations: string[];
  faults: ReadonlyMap<FaultName, number>;
  /** The same for the same seed. */
  story: string;
}

/** The database of the world's server, and whether all that it is at waits for a lock. */
export interface SimEngine {
  engine: Engine;
  isBlocked?: () => Promise<boolean>;
}

/**
 * Plays one seed through: devices, a server and a network in which everything fails at times, and then nothing any more.
 *
 * @param lines gathers the story in words
 */
export const simulate = async (
  seed: string,
  { engine, isBlocked }: SimEngine,
  lines?: string[],
): Promise<SimResult> => {
  const random = seededRandom(seed);
  const world = new World(Date.UTC(2026, 5, 1), random, isBlocked, lines);
  const faults = new Faults();
  const server = new SimServer(engine, world, faults);
  const network = new SimNetwork(world, faults, request => server.fetch(request));
  faults.on = false;
  const workspace = await SimWorkspace.create(server, seed);
  faults.on = true;
  const devices = [1, 2, 3].map(number => new SimDevice(`device-${number}`, world, faults, network));
  const violations: string[] = [];
  for (const device of devices) {
    let reached = 0;
    device.witness = async () => {
      const { sequence = 0, root = '' } = (await readSync(device.database, 'content')) ?? {};
      if (sequence < reached) violations.push(`${device.name} has gone back from ${reached} to ${sequence}.`);
      reached = sequence;
      if (root && workspace.signed.get(sequence) !== root)
        violations.push(`${device.name} holds what nobody has signed.`);
    };
  }

  const begun = world.now;
  const plan = (count: number, work: () => Promise<void> | void): void => {
    for (let at = 0; at < count; at += 1) world.at(begun + Math.floor(random() * trouble), work);
  };
  const one = (): SimDevice => devices[world.upTo(devices.length - 1)] as SimDevice;
  for (const device of devices) {
    world.at(begun + world.upTo(minute), () => device.join(workspace.code));
    plan(12, () => device.work(1 + world.upTo(40)));
  }
  plan(10, async () => {
    const id = `guide-${world.upTo(3)}`;
    world.tell('published', id, await workspace.publish(id));
  });
  plan(2, () => workspace.takeBack());
  plan(world.upTo(1), () => {
    faults.note('content of a later version');
    return workspace.publishLater();
  });
  plan(world.upTo(2), () => {
    faults.note('key changed');
    return workspace.changeKey();
  });
  plan(4, () => {
    const device = one();
    faults.note('cut off');
    network.cutOff.add(device.name);
    world.at(world.now + world.upTo(3 * minute), () => {
      network.cutOff.delete(device.name);
      device.wake();
    });
  });
  plan(3, () => {
    faults.note('clock jumped');
    one().skew = Math.round((random() - 0.5) * 14 * day);
  });
  plan(4, () => {
    faults.note('worker ended');
    one().restart();
  });
  plan(3, () => {
    const device = one();
    if (device.level === latestLevel) return;
    faults.note('worker newer');
    device.update();
  });
  // Somebody presses "sync now".
  plan(6, () => one().wake('person'));
  plan(2, () => {
    faults.note('server killed sometime');
    server.kill();
  });
  plan(2, () => {
    if (server.level === latestLevel) return;
    faults.note('server newer');
    server.level += 1;
    if (world.upTo(1) === 0) return server.kill();
    faults.note('server older and newer at once');
    server.isMixed = true;
    world.at(world.now + world.upTo(5 * minute), () => {
      server.isMixed = false;
    });
  });

  await world.run(begun + trouble);
  faults.on = false;
  server.isMixed = false;
  server.level = latestLevel;
  server.kill();
  network.cutOff.clear();
  // A device that is started is done within the minute; one that nobody touches comes to it by itself, soon after.
  const started = devices.filter(device => !device.isAwake || world.upTo(1) === 0);
  for (const device of started) device.restart();
  for (const device of devices) {
    // Who was deceived looks again after an hour, or when somebody who is told of it wishes so.
    if (network.deceived.has(device.name)) world.at(world.now + 45_000, () => device.wake('person'));
  }
  const expectEmpty = async (those: readonly SimDevice[]): Promise<void> => {
    for (const { name, database } of those) {
      const waiting = await database.outbox.count();
      if (waiting > 0) violations.push(`${name} still has ${waiting} signals in its outbox.`);
    }
  };
  await world.run(begun + trouble + drains);
  await expectEmpty(started);
  await world.run(begun + trouble + 2 * drains);
  await expectEmpty(devices);
  const state = await lookAtServer(engine, workspace.id);
  violations.push(...(await findViolations(state, devices, workspace.guides)));
  // What is left behind would be kept in memory, and slow down all that come after.
  for (const device of devices) await device.database.delete();
  world.tell('end', state.signals.length, state.sequence);
  return { violations, faults: faults.counts, story: world.story() };
};
