import type { Words } from '../words.ts';

/** Words of the remarks that colleagues leave on guides. */
export const remarks: Words['remarks'] = {
  count: { one: '{count} remarque', many: '{count} de remarques', other: '{count} remarques' },
  you: 'Vous',
  colleague: 'Un ou une collègue',
  text: 'Votre remarque',
  textHint:
    'Tout le monde dans {workspace} peut la lire. Elle ne peut plus être modifiée ensuite, seulement retirée. N’écrivez rien de confidentiel.',
  name: 'Votre nom, si vous voulez l’indiquer',
  leave: 'Laisser une remarque',
  left: 'Votre remarque est en route.',
  unsent: 'pas encore envoyée',
  refused: 'Non envoyée : {reason}',
  withdraw: 'Retirer',
  withdrawQuestion: 'La remarque disparaît pour tout le monde et ne revient pas.',
  hide: 'Masquer',
  hideThis: 'Masquer la remarque',
  reason: 'Pourquoi elle est masquée',
  reasonHint: 'Qui a écrit la remarque lit ce texte, ainsi que les personnes qui peuvent en masquer.',
  hidden: 'Masquée',
  hiddenFor: 'Masquée : {reason}',
  show: 'Afficher de nouveau',
};
