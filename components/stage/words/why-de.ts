import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in German. */
export const whyDe: WhyWords = {
  noticed: {
    one: 'Bemerkt: {kind} (einmal) auf {place}.',
    other: 'Bemerkt: {kind} ({count}-mal) auf {place}.',
  },
  first: 'Das passt zu dieser Stelle, wurde Ihnen länger nicht angeboten, und Sie hielten gerade inne.',
  known: {
    one: 'Das passt zu dieser Stelle, von {count} Angebot nahmen Sie {taken} an, und Sie hielten gerade inne.',
    other:
      'Das passt zu dieser Stelle, von {count} Angeboten nahmen Sie {taken} an, und Sie hielten gerade inne.',
  },
  left: 'Übrige Angebote nach diesem: höchstens {hour} in dieser Stunde und {day} heute.',
  last: 'Das war das letzte Angebot für diese Stunde. Übrige Angebote heute: höchstens {day}.',
};
