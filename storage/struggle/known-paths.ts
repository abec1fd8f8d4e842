import { guideNumber } from '../../guides/struggle/guide-number.ts';
import { type GuidePaths, guidePaths } from '../../guides/struggle/guide-paths.ts';
import type { Pace } from '../../guides/struggle/pace.ts';
import { usualPace } from '../../guides/struggle/usual-pace.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { onChange } from '../on-change.ts';

/** Signals of steps done that the usual pace is taken from, the latest: some dozens of runs. */
const mostSteps = 500;

/** What is known of the paths of published guides. */
export interface KnownPaths {
  paths: GuidePaths;
  /** The guides of which a run is under way or paused, as numbers. */
  helped: readonly number[];
  pace: Pace;
}

interface Memory {
  guides?: Promise<GuidePaths>;
  runs?: Promise<Pick<KnownPaths, 'helped' | 'pace'>>;
}

const memories = new WeakMap<HandrailDatabase, Memory>();

/**
 * The paths of the latest published guides, the runs under way, and the person's usual pace. Read when they are first asked
 * for and after a change; from memory otherwise. The usual of a group is not known on a device: nothing brings it there.
 */
export const knownPaths = async (database: HandrailDatabase): Promise<KnownPaths> => {
  const memory = memories.get(database) ?? remember(database);
  memory.guides ??= latestGuides(database).then(guidePaths);
  memory.runs ??= readRuns(database);
  try {
    return { paths: await memory.guides, ...(await memory.runs) };
  } catch (error) {
    memories.delete(database);
    throw error;
  }
};

const remember = (database: HandrailDatabase): Memory => {
  const memory: Memory = {};
  memories.set(database, memory);
  const end = onChange(database, ['guides', 'runs'], table => {
    if (memories.get(database) !== memory) end();
    if (table === 'guides') delete memory.guides;
    else delete memory.runs;
  });
  return memory;
};

const readRuns = async (database: HandrailDatabase): Promise<Pick<KnownPaths, 'helped' | 'pace'>> => {
  const under = await database.runs.where('status').anyOf('active', 'paused').toArray();
  const completed = await database.runs.where('status').equals('completed').primaryKeys();
  const done =
    completed.length === 0
      ? []
      : await database.signals.where('type').equals('step-done').reverse().limit(mostSteps).toArray();
  return {
    helped: under.map(run => guideNumber(run.guide)),
    pace: usualPace(
      done.flatMap(signal => (signal.type === 'step-done' ? [signal] : [])),
      new Set(completed),
    ),
  };
};
