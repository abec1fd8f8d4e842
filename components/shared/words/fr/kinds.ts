import type { Words } from '../words.ts';

/** The kinds of trouble that Handrail notices. */
export const kinds: Words['shared']['kinds'] = {
  'rage-click': 'Clics impatients',
  'error-loop': 'Même erreur à répétition',
  'validation-loop': 'Erreurs de formulaire répétées',
  'failed-drag': 'Glissements sans effet',
  'help-seeking': 'Recherche d’aide',
  'repeated-undo': 'Annulations répétées',
  'form-thrash': 'Va-et-vient entre les champs',
  'field-re-entry': 'Champ rempli à nouveau',
  'abandoned-form': 'Formulaire inachevé',
  'navigation-ping-pong': 'Va-et-vient entre les pages',
  'u-turn': 'Retours rapides',
  'off-path': 'Blocage sur un parcours connu',
  hesitation: 'Hésitation',
  'error-click': 'Clic suivi d’une erreur',
  'dead-click': 'Clics sans effet',
  'scroll-thrash': 'Défilement de haut en bas',
  'cursor-thrash': 'Pointeur agité',
};
