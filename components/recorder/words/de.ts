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
  pick: {
    heading: 'Neue Stelle',
    point:
      'Zeigen Sie auf die neue Stelle und drücken Sie, oder gehen Sie mit Tab hin und drücken Sie die Eingabetaste. Die Seite tut solange nichts. Esc: alles bleibt, wie es war.',
    sure: '„{name}“ ist gewählt und wird sicher wiedergefunden. Für eine andere Stelle zeigen Sie dorthin.',
    unsure:
      '„{name}“ ist gewählt, wird aber vielleicht nicht wiedergefunden: Andere Stellen sehen fast gleich aus. Zeigen Sie besser auf eine mit eigenem Namen.',
    take: 'Diese Stelle verwenden',
    pause: 'Erst die Seite benutzen',
    paused: 'Die Seite arbeitet wie gewohnt. Gehen Sie dorthin, wo die Stelle ist.',
    resume: 'Jetzt zeigen',
    cancel: 'Abbrechen',
  },
  problems: {
    noRoom:
      'Auf dem Gerät ist kein Platz mehr, deshalb wurde die Aufnahme beendet. Was bis dahin aufgenommen wurde, bleibt im Entwurf. Schaffen Sie Platz und nehmen Sie den Rest auf.',
    noPictures:
      'Diese Anleitung wird ohne Bilder aufgenommen. Damit sie Bilder bekommt, drücken Sie den Handrail-Knopf des Browsers, während dieser Tab vorn ist, und starten Sie neu.',
  },
};
