import type { Detector, Sighting } from '../detector.ts';
import { followPath } from '../follow-path.ts';
import { isOnPath } from '../is-on-path.ts';
import type { OpenPath } from '../open-path.ts';
import type { PathEvent } from '../path-event.ts';

/** Going back to a step that was done, this often within this many ms without getting further. Own choice: twice is a correction. */
const returns = 3;
const span = 75_000;
/** Standing: ms of activity, presses off the path among them, and times what is usual. Own choice: a look around takes less. */
const stands = 30_000;
const strays = 3;
const timesUsual = 4;
/** Circling is what nobody does on purpose; the path is also left, and stood on, by people who do something else. */
const strengths = { circling: 0.95, standing: 0.6, leaving: 0.5 };
/** A path is given up after this many ms in which nothing was done on its pages. Own choice. */
const lasting = 300_000;
/** Paths followed at a time. A press that begins more guides than this begins the first of them. */
const most = 8;

/**
 * Leaving, circling on or standing on the path that a published guide describes, by a person who has not asked for help
 * with it. What is judged is the path that the person is furthest along. The target is that of the furthest step.
 */
export const offPath: Detector<OpenPath[]> = {
  kind: 'off-path',
  version: 2,
  initial: [],
  step(state, event) {
    // What is sent may be the end of the task by another way: what comes after it is no evidence for now.
    if (event.type === 'submit') {
      return { state: state.map(path => ({ ...path, returns: [], active: 0, strays: 0, sent: true })) };
    }
    if (event.type !== 'path') return undefined;
    const { at, helped, steps } = event;
    const before = state.filter(path => at - path.at < lasting);
    const guides = new Set([...before, ...steps].map(({ guide }) => guide));
    const turns = [...guides]
      .filter(guide => !helped.includes(guide))
      .map(guide =>
        followPath(
          before.find(path => path.guide === guide),
          guide,
          event,
        ),
      );
    // Who finishes a task, by whichever guide, begins the next one anew.
    if (turns.some(({ ends }) => ends)) return { state: [] };
    const gotOn = turns.some(turn => turn.gotOn);
    const paths = turns
      .flatMap(({ path }) => path ?? [])
      .map(path => (gotOn ? { ...path, returns: [], active: 0, strays: 0 } : path))
      .sort((a, b) => b.inOrder - a.inOrder || b.at - a.at)
      .slice(0, most);
    const seen = gotOn ? undefined : judge(paths, event);
    return seen ?? { state: paths };
  },
};

/** One sighting at most, and the paths after it. */
const judge = (
  paths: OpenPath[],
  { at, how }: PathEvent,
): { state: OpenPath[]; sightings: Sighting[] } | undefined => {
  const furthest = paths[0]?.inOrder;
  const leaders = paths.filter(path => isOnPath(path) && path.inOrder === furthest);
  const [first] = leaders;
  if (!first) return undefined;
  const sight = (path: OpenPath, strength: number, change: Partial<OpenPath>) => ({
    state: paths.map(each => (leaders.includes(each) ? { ...each, ...change } : each)),
    sightings: [{ target: path.target, page: path.page, strength, guide: path.guide }],
  });
  const circling = leaders.find(path => path.returns.filter(each => at - each < span).length >= returns);
  if (circling) return sight(circling, strengths.circling, { returns: [] });
  // What one of two guides knows is on the path: the person may be following that one.
  if (how === 'visit' && leaders.every(path => path.leaves)) return sight(first, strengths.leaving, {});
  if (how === 'press' && leaders.every(hasStood)) return sight(first, strengths.standing, { stood: true });
  return undefined;
};

const hasStood = (path: OpenPath): boolean =>
  !path.stood && path.strays >= strays && path.active > Math.max(stands, timesUsual * (path.usual ?? 0));
