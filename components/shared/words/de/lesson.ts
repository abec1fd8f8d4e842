import type { Words } from '../words.ts';

/** Words of the lesson editor. */
export const lesson: Words['lesson'] = {
  gone: 'Diese Lektion ist nicht mehr auf diesem Gerät.',
  untitled: 'Lektion ohne Titel',
  unpublished: 'Noch nicht veröffentlicht',
  publish: 'Lektion veröffentlichen',
  newer:
    'Während Sie geschrieben haben, wurde Version {version} dieser Lektion veröffentlicht. Ihre ist noch nicht veröffentlicht, und nichts ist verloren.',
  publishAfter: 'Meine danach veröffentlichen',
  pagesHint:
    'Leer lassen, um die Lektion nur von einem Schritt aus anzubieten. „*“ steht für einen beliebigen Teil ohne „/“, „**“ für alles.',
  cards: 'Karten',
  card: 'Karte {number}',
  kinds: { text: 'Text', picture: 'Bild', question: 'Frage' },
  add: { text: 'Text hinzufügen', picture: 'Bild hinzufügen', question: 'Frage hinzufügen' },
  moveUp: 'Karte {number} nach oben',
  moveDown: 'Karte {number} nach unten',
  removeCard: 'Karte {number} entfernen',
  cardRemoved: 'Karte {number} ist entfernt.',
  preview: 'Vorschau dieser Karte',
  picture: 'Bild',
  pictureHint: 'PNG, JPEG oder WebP. Es wird auf höchstens 1280 Pixel verkleinert.',
  noPicture: 'Diese Datei ist kein Bild, das sich verwenden lässt. Wählen Sie ein PNG, JPEG oder WebP.',
  description: 'Was das Bild zeigt',
  descriptionHint: 'Wird denen vorgelesen, die es nicht sehen können.',
  question: 'Frage',
  choice: 'Auswahl {number}',
  choiceText: 'Antwort',
  correct: 'Das ist eine richtige Antwort',
  feedback: 'Wird nach dieser Auswahl gesagt',
  addChoice: 'Auswahl hinzufügen',
  noneRight: 'Kennzeichnen Sie mindestens eine Auswahl als richtig.',
  right: 'Richtig.',
  wrong: 'Nicht ganz.',
};
