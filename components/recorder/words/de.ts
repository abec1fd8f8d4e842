import type { RecorderCatalogue } from './recorder-catalogue.ts';

/** The words about a recording, in German. */
export const de: RecorderCatalogue = {
  recording: 'Aufnahme läuft',
  steps: { one: '{count} Schritt', other: '{count} Schritte' },
  stop: 'Beenden',
  askPoint:
    'Das ist eine Zeichnung: Handrail kann eine Stelle markieren, sieht aber nicht, was dort gezeichnet ist.',
  thisPoint: 'Diese Stelle markieren',
  wholeDrawing: 'Ganze Zeichnung markieren',
  problems: {
    noRoom:
      'Auf dem Gerät ist kein Platz mehr, deshalb wurde die Aufnahme beendet. Was bis dahin aufgenommen wurde, bleibt im Entwurf. Schaffen Sie Platz und nehmen Sie den Rest auf.',
    noPictures:
      'Diese Anleitung wird ohne Bilder aufgenommen. Damit sie Bilder bekommt, drücken Sie den Handrail-Knopf des Browsers, während dieser Tab vorn ist, und starten Sie neu.',
  },
};
