import type { PathEvent } from '../../guides/struggle/path-event.ts';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';
import type { HandrailDatabase } from '../../storage/database.ts';
import { type KnownPaths, knownPaths } from '../../storage/struggle/known-paths.ts';

/** What an event says of the paths that published guides describe. Undefined: nothing. */
export const pathEvent = async (
  database: HandrailDatabase,
  event: StruggleEvent,
  {
    page,
    place,
  }: {
    /** The tab's page, and the checksum of its address. */
    page: string;
    place: string;
  },
): Promise<PathEvent | undefined> => {
  if (!/^(press|edit|visit)$/.test(event.type)) return undefined;
  const known = await knownPaths(database);
  if (known.paths.empty) return undefined;
  const did = didOf(event, page, known);
  return (
    did && {
      type: 'path',
      at: event.at,
      ...did,
      known: known.paths.known(page),
      helped: known.helped,
      place: Number.parseInt(place, 36),
      page,
      id: 'id' in event ? event.id : 0,
    }
  );
};

const didOf = (
  event: StruggleEvent,
  page: string,
  { paths, pace }: KnownPaths,
): Pick<PathEvent, 'how' | 'steps'> | undefined => {
  switch (event.type) {
    case 'visit':
      return { how: 'visit', steps: paths.reached(page, pace) };
    case 'edit':
      if (event.how === 'erase' || event.change !== 1) return undefined;
      return { how: 'edit', steps: paths.at(page, event.target, 'edit', pace) };
    case 'press': {
      const steps = event.sort === 'disabled' ? [] : paths.at(page, event.target, 'press', pace);
      const isStray = event.sort !== 'plain' && !paths.has(page, event.target);
      return steps.length > 0 || isStray ? { how: 'press', steps } : undefined;
    }
    default:
      return undefined;
  }
};
