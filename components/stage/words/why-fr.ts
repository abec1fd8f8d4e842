import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in French. */
export const whyFr: WhyWords = {
  noticed: {
    one: 'Remarqué : {kind} ({count} fois) sur {place}.',
    many: 'Remarqué : {kind} ({count} de fois) sur {place}.',
    other: 'Remarqué : {kind} ({count} fois) sur {place}.',
  },
  first: 'Cela convient à cet endroit, ne vous a pas été proposé récemment, et vous aviez marqué une pause.',
  known: {
    one: 'Cela convient à cet endroit, vous en avez accepté {taken} sur {count} proposition, et vous aviez marqué une pause.',
    many: 'Cela convient à cet endroit, vous en avez accepté {taken} sur {count} de propositions, et vous aviez marqué une pause.',
    other:
      'Cela convient à cet endroit, vous en avez accepté {taken} sur {count} propositions, et vous aviez marqué une pause.',
  },
  left: 'Propositions restantes après celle-ci : au plus {hour} dans l’heure et {day} aujourd’hui.',
  last: 'C’était la dernière proposition pour cette heure. Propositions restantes aujourd’hui : au plus {day}.',
};
