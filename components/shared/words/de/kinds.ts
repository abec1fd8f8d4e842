import type { Words } from '../words.ts';

/** The kinds of trouble that Handrail notices. */
export const kinds: Words['shared']['kinds'] = {
  'rage-click': 'Ungeduldiges Klicken',
  'error-loop': 'Derselbe Fehler immer wieder',
  'validation-loop': 'Wiederholte Formularfehler',
  'failed-drag': 'Ziehen ohne Wirkung',
  'help-seeking': 'Suche nach Hilfe',
  'repeated-undo': 'Wiederholtes Rückgängigmachen',
  'form-thrash': 'Hin und her zwischen Feldern',
  'field-re-entry': 'Feld immer wieder neu ausgefüllt',
  'abandoned-form': 'Formular nicht beendet',
  'navigation-ping-pong': 'Hin und her zwischen Seiten',
  'u-turn': 'Schnelle Umkehr',
  'off-path': 'Auf bekanntem Weg festgefahren',
  hesitation: 'Zögern',
  'error-click': 'Klick mit Fehler',
  'dead-click': 'Klicks ohne Wirkung',
  'scroll-thrash': 'Hin- und Herrollen',
  'cursor-thrash': 'Unruhiger Zeiger',
};
