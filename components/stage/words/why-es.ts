import type { WhyWords } from './why-words.ts';

/** Why an offer is made, in Spanish. */
export const whyEs: WhyWords = {
  noticed: {
    one: 'Detectado: {kind} ({count} vez) en {place}.',
    many: 'Detectado: {kind} ({count} de veces) en {place}.',
    other: 'Detectado: {kind} ({count} veces) en {place}.',
  },
  first: 'Esto encaja con este lugar, no se le ha ofrecido últimamente y usted había hecho una pausa.',
  known: {
    one: 'Esto encaja con este lugar, aceptó {taken} de {count} oferta y usted había hecho una pausa.',
    many: 'Esto encaja con este lugar, aceptó {taken} de {count} de ofertas y usted había hecho una pausa.',
    other: 'Esto encaja con este lugar, aceptó {taken} de {count} ofertas y usted había hecho una pausa.',
  },
  left: 'Ofertas restantes después de esta: como máximo {hour} en esta hora y {day} hoy.',
  last: 'Esta ha sido la última oferta de esta hora. Ofertas restantes hoy: como máximo {day}.',
};
