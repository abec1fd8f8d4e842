import type { Detector } from '../detector.ts';

/** How long nothing is chosen, in ms, and how often the pointer comes back to a control it had been on. */
const longerThan = 7000;
const returns = 4;
/** With the Tab key, which comes by everything in turn, so that coming back says less: half as much where one goes on at once. */
const returnsByKey = 8;
/** Who stays at a control for so long, in ms, has come to it, and not by it. Own choice. */
const stay = 1200;
/** A pause this long without a hover begins anew, in ms: the person reads, or is away. */
const pause = 6000;

/** Groups that are remembered: on the way to a list there are other things to hover over. */
const remembered = 4;

/** A group of alternatives that the pointer was over. */
interface Hovered {
  group: number;
  first: number;
  last: number;
  seen: readonly number[];
  /** How often it was come back to; with the Tab key twice for each where the person had stayed. */
  returns: number;
}

/** The pointer goes to and fro among alternatives, and none is chosen. The state is the groups, the latest last. */
export const hesitation: Detector<readonly Hovered[]> = {
  kind: 'hesitation',
  version: 4,
  initial: [],
  step(state, event) {
    if (event.type === 'press' || event.type === 'edit') {
      // A list that is opened once more is chosen from as little as before.
      const opensOnly = event.type === 'press' && event.opens && !state.some(each => isAmong(each, event.id));
      return opensOnly || !state[0] ? undefined : { state: [] };
    }
    if (event.type !== 'hover') return undefined;
    const { at, id, group, target } = event;
    const recent = state.filter(each => at - each.last < pause);
    const known: Omit<Hovered, 'last'> = recent.find(each => each.group === group) ?? {
      group,
      first: at,
      seen: [],
      returns: 0,
    };
    const again = known.seen.includes(id) && known.seen.at(-1) !== id;
    const stayed = at - (recent.find(each => each.group === group)?.last ?? at) >= stay;
    const weight = group === 0 && stayed ? 2 : 1;
    const next: Hovered = {
      ...known,
      last: at,
      seen: [...known.seen, id].slice(-12),
      returns: known.returns + (again ? weight : 0),
    };
    const enough = next.returns >= (group === 0 ? returnsByKey : returns) && at - next.first >= longerThan;
    if (enough) return { state: [], sightings: [{ target, strength: 0.95 }] };
    return { state: [...recent.filter(each => each.group !== group), next].slice(-remembered) };
  },
};

/** Whether a control is one of several that were hovered over: then its press is a choice. */
const isAmong = ({ seen }: Hovered, id: number): boolean =>
  seen.includes(id) && seen.some(each => each !== id);
