import { expect, it } from 'vitest';
import { struggleKinds } from '../../../guides/schema/struggle-kind.ts';
import type { OwnLanguage } from '../../shared/own-language.ts';
import { ownLanguages } from '../../shared/own-languages.ts';
import { describeWhy } from './describe-why.ts';

const grounds = {
  count: 3,
  confidence: 0.8,
  chance: 0.3,
  threshold: 0.17,
  seed: 's',
  seen: 0,
  taken: 0,
  leftThisHour: 2,
  leftToday: 5,
};
const page = 'https://erp.example.com/orders/*';

it('says what was noticed and where, why now, and what is left', () => {
  expect(describeWhy({ because: 'dead-click', page, grounds }, 'en')).toEqual([
    'Noticed: Clicks without effect (3 times) on erp.example.com/orders/*.',
    'This fits the place, you have not been offered it lately, and you had paused.',
    'Offers left after this one: at most 2 this hour and 5 today.',
  ]);
  const known = { ...grounds, count: 1, seen: 4, taken: 1, leftThisHour: 0 };
  expect(describeWhy({ because: 'dead-click', page, grounds: known }, 'de')).toEqual([
    'Bemerkt: Klicks ohne Wirkung (einmal) auf erp.example.com/orders/*.',
    'Das passt zu dieser Stelle, von 4 Angeboten nahmen Sie 1 an, und Sie hielten gerade inne.',
    'Das war das letzte Angebot für diese Stunde. Übrige Angebote heute: höchstens 5.',
  ]);
});

it.each(Object.keys(ownLanguages) as OwnLanguage[])(
  'leaves no place open, whatever the kind: %s',
  language => {
    const all = struggleKinds.flatMap(because => describeWhy({ because, page, grounds }, language));
    expect(all.filter(sentence => /[{}]|undefined/.test(sentence))).toEqual([]);
  },
);
