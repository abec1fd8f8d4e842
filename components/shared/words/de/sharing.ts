import type { Words } from '../words.ts';

/** German words of what authors share and publish in a workspace. */
export const sharing: Words['sharing'] = {
  share: 'Mit den Autoren von {workspace} teilen',
  shareHint: 'Auch sie können am Entwurf arbeiten. Was jeder von Ihnen ändert, wird zusammengeführt.',
  waiting: 'Geteilt. Die letzten Änderungen sind dort noch nicht gespeichert.',
  saved: 'Geteilt. Dort gespeichert: {time}.',
  refused: 'Geteilt, aber dort nicht gespeichert: {reason}',
  merged: 'Änderungen von jemand anderem wurden mit Ihren zusammengeführt: {time}.',
  keptHeading: 'Aufgehobene Fassungen',
  keptHint: 'Wo beide dasselbe geändert haben, gilt die andere Fassung. Ihre ist hier aufgehoben.',
  kept: {
    step: 'Ihre Fassung des Schritts „{text}“',
    launcher: 'Ihre Fassung der Schaltfläche „{text}“',
    order: 'Ihre Reihenfolge der Schritte',
    fields: 'Ihr Titel, Ihre Zusammenfassung oder Ihre Seiten',
    draft: 'Ihr ganzer Entwurf',
  },
  putBack: 'Zurückholen',
  putBackOf: 'Zurückholen: {what}',
  forget: 'Verwerfen',
  forgetOf: 'Verwerfen: {what}',
  putBackDone: 'Sie ist wieder im Entwurf.',
  publications: 'Unterwegs zu {workspace}',
  sending: '„{title}“ ist noch nicht gesendet.',
  notPublished: '„{title}“ wurde im Arbeitsbereich nicht veröffentlicht.',
  notTakenBack: '„{title}“ wurde im Arbeitsbereich nicht zurückgezogen.',
  why: {
    conflict:
      'Jemand anderes hat inzwischen eine andere Version veröffentlicht. Sehen Sie sie an und veröffentlichen Sie Ihre darüber, oder verwerfen Sie Ihre.',
    forbidden: 'Ihre Rolle erlaubt es nicht.',
    'too-large': 'Sie ist zu groß.',
    other: 'Der Server sagt: {reason}',
  },
  publishOver: 'Meine trotzdem veröffentlichen',
  publishOverOf: '{title} trotzdem veröffentlichen',
  onlyHere: 'nur in diesem Browser',
  publishThere: 'Im Arbeitsbereich veröffentlichen',
  publishThereOf: '{title} im Arbeitsbereich veröffentlichen',
  onItsWay: '„{title}“ geht an den Arbeitsbereich.',
};
