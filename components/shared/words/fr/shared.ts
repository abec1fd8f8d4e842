import type { Words } from '../words.ts';
import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared: Words['shared'] = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'Pages de Handrail',
  studio: 'Studio',
  insights: 'Statistiques',
  options: 'Paramètres',
  welcome: 'Bienvenue',
  skipToContent: 'Aller au contenu',
  loading: 'Chargement…',
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Rétablir',
  tryAgain: 'Réessayer',
  guide: 'Guide',
  lesson: 'Leçon',
  byPolicy: 'Défini par votre organisation',
  pause: 'Mettre en pause une heure',
  endPause: 'Mettre fin à la pause',
  steps: { one: '{count} étape', many: '{count} d’étapes', other: '{count} étapes' },
  cards: { one: '{count} fiche', many: '{count} de fiches', other: '{count} fiches' },
  databaseNewer:
    'Les données de cet appareil proviennent d’une version plus récente de Handrail. Cette version n’y touche pas. Veuillez mettre Handrail à jour.',
  databaseFailed: 'Handrail ne parvient pas à ouvrir ses données sur cet appareil.',
  workerSilent: 'Handrail ne répond pas pour le moment.',
  markdownHint: '**gras**, *italique*, `code`, [lien](https://example.com), et listes avec « - » ou « 1. »',
  kinds,
};
