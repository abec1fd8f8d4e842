import type { Words } from '../words.ts';
import { kinds } from './kinds.ts';

/** Words that several pages share. */
export const shared: Words['shared'] = {
  handrail: 'Handrail',
  pageTitle: '{page} – Handrail',
  pages: 'Seiten von Handrail',
  studio: 'Studio',
  insights: 'Auswertung',
  options: 'Einstellungen',
  welcome: 'Willkommen',
  skipToContent: 'Zum Inhalt springen',
  loading: 'Wird geladen …',
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  tryAgain: 'Erneut versuchen',
  guide: 'Anleitung',
  lesson: 'Lektion',
  byPolicy: 'Von Ihrer Organisation festgelegt',
  pause: 'Eine Stunde pausieren',
  endPause: 'Pause beenden',
  steps: { one: '{count} Schritt', other: '{count} Schritte' },
  cards: { one: '{count} Karte', other: '{count} Karten' },
  databaseNewer:
    'Die Daten auf diesem Gerät stammen von einer neueren Handrail-Version. Diese Version rührt sie nicht an. Bitte aktualisieren Sie Handrail.',
  databaseFailed: 'Handrail kann seinen Speicher auf diesem Gerät nicht öffnen.',
  workerSilent: 'Handrail antwortet gerade nicht.',
  markdownHint: '**fett**, *betont*, `Code`, [Link](https://example.com) und Listen mit „-“ oder „1.“',
  kinds,
};
