import { expect, it } from 'vitest';
import { struggleKinds } from '../../../guides/schema/struggle-kind.ts';
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
    'After this one, 2 more offers at most this hour and 5 today.',
  ]);
  const known = { ...grounds, count: 1, seen: 4, taken: 1, leftThisHour: 0 };
  expect(describeWhy({ because: 'dead-click', page, grounds: known }, 'de')).toEqual([
    'Bemerkt: Klicks ohne Wirkung (einmal) auf erp.example.com/orders/*.',
    'Das passt zu dieser Stelle, Sie nahmen es 1 von 4 Mal an, und Sie hielten gerade inne.',
    'Das war das letzte Angebot für diese Stunde. Heute höchstens 5 weitere.',
  ]);
});

it.each(['en', 'de'])('leaves no place open, whatever the kind: %s', locale => {
  const all = struggleKinds.flatMap(because => describeWhy({ because, page, grounds }, locale));
  expect(all.filter(sentence => /[{}]|undefined/.test(sentence))).toEqual([]);
});
