import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in German. */
export const whyDe: WhyWords = {
  noticed: 'Bemerkt: {kind} ({times}) auf {place}.',
  once: 'einmal',
  times: '{count}-mal',
  first: 'Das passt zu dieser Stelle, wurde Ihnen länger nicht angeboten, und Sie hielten gerade inne.',
  known: 'Das passt zu dieser Stelle, Sie nahmen es {taken} von {seen} Mal an, und Sie hielten gerade inne.',
  left: 'Danach höchstens {hour} weitere Angebote in dieser Stunde und {day} heute.',
  last: 'Das war das letzte Angebot für diese Stunde. Heute höchstens {day} weitere.',
};
