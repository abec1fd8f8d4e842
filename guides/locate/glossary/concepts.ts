import { ACTIONS } from './actions.ts';
import { GOODS_AND_MONEY } from './goods-and-money.ts';
import { PEOPLE_AND_PLACES } from './people-and-places.ts';
import { STATES_AND_TIME } from './states-and-time.ts';
import { THINGS } from './things.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar', 'zh'];

/** The glossary read: for each concept its terms by primary language subtag, as they are written, most usual first. */
export const concepts = (): Map<string, string[]>[] =>
  [ACTIONS, THINGS, GOODS_AND_MONEY, PEOPLE_AND_PLACES, STATES_AND_TIME].flat().map(line => {
    const cells = line.split(' | ');
    return new Map(LANGUAGES.map((language, at) => [language, cells[at]?.split(', ') ?? []]));
  });
