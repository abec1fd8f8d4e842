import type { AimedWords } from '../../../../guides/contracts/aimed-words.ts';

/** Handrail's own words at a target, in German. */
export const aimed: AimedWords = {
  openHint: 'Hinweis anzeigen. {progress}',
  startGuide: '{label}: Anleitung „{title}“ starten',
  faults: {
    required: 'Füllen Sie dieses Feld aus.',
    tooShort: {
      one: 'Geben Sie mindestens {count} Zeichen ein.',
      other: 'Geben Sie mindestens {count} Zeichen ein.',
    },
    tooLong: {
      one: 'Geben Sie höchstens {count} Zeichen ein.',
      other: 'Geben Sie höchstens {count} Zeichen ein.',
    },
    formats: {
      email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
      number: 'Geben Sie eine Zahl ein.',
      integer: 'Geben Sie eine ganze Zahl ein, nur mit Ziffern.',
      date: 'Geben Sie das Datum als Jahr, Monat und Tag ein: 2026-01-31.',
      time: 'Geben Sie die Uhrzeit mit 24 Stunden ein: 14:30.',
      phone: 'Geben Sie die Telefonnummer mit Landesvorwahl ein: +41 44 668 18 00.',
      iban: 'Das ist keine gültige IBAN. Vergleichen Sie sie Zeichen für Zeichen.',
      url: 'Geben Sie eine vollständige Webadresse ein, die mit https:// beginnt.',
      'postal-code': 'Geben Sie eine Postleitzahl ein, wie sie in diesem Land üblich ist: {country}.',
    },
    oneOf: 'Geben Sie einen dieser Werte ein: {values}.',
    compare: {
      same: 'Das muss mit „{field}“ übereinstimmen.',
      different: 'Das muss sich von „{field}“ unterscheiden.',
      before: 'Das muss vor „{field}“ liegen.',
      after: 'Das muss nach „{field}“ liegen.',
      less: 'Das muss kleiner sein als „{field}“.',
      greater: 'Das muss größer sein als „{field}“.',
    },
    otherField: 'das andere Feld',
  },
  right: 'Das Feld ist richtig ausgefüllt.',
  act: {
    doIt: 'Für mich erledigen',
    click: 'Handrail kann das für Sie drücken.',
    select: 'Handrail kann „{option}“ für Sie auswählen.',
    type: 'Handrail kann hier „{text}“ für Sie eintragen.',
    ask: 'Handrail kann das für Sie eintragen. Es geht sonst nirgendwohin.',
    ownPress:
      'Bitte tun Sie das selbst: Handrail sendet, bezahlt, löscht, teilt und lädt nie etwas für Sie hoch.',
    about: 'Handrail tut es gleich. Mit Esc halten Sie es an.',
    stopped: 'Angehalten. Es wurde nichts getan.',
    covered: 'Etwas liegt darüber, deshalb lässt Handrail es sein. Sie können es selbst tun.',
    changed: 'Die Seite hat sich geändert, deshalb lässt Handrail es sein. Sie können es selbst tun.',
    cannot: 'Handrail kann das hier nicht. Bitte tun Sie es selbst.',
    noOption: '„{option}“ steht hier nicht zur Auswahl. Bitte wählen Sie selbst.',
  },
};
