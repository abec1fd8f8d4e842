import type { Words } from '../words.ts';

/** Words of the welcome page. */
export const welcome: Words['welcome'] = {
  title: 'Willkommen bei Handrail',
  lead: 'Handrail steht neben den Webanwendungen, in denen Sie arbeiten. Wenn etwas nicht klappt, bietet es direkt auf der Seite eine kurze Anleitung oder Lektion an, die passt.',
  observed: {
    heading: 'Was beobachtet wird',
    points: [
      'Nur auf Websites, die Sie oder Ihre Organisation erlaubt haben.',
      'Dass Sie immer wieder auf dieselbe Stelle geklickt haben oder auf etwas, das nichts tat.',
      'Dass ein Formular mehrmals denselben Fehler zeigte.',
      'Welche Seite es war, ohne die Teile ihrer Adresse, die nach Daten aussehen.',
      'Welche Anleitungen und Lektionen Ihnen angeboten wurden, welche Sie begonnen, beendet oder verlassen haben.',
    ],
  },
  never: {
    heading: 'Was nie beobachtet wird',
    points: [
      'Was Sie eintippen: keine Passwörter, keine Formularfelder, keine Suchen.',
      'Was auf der Seite steht: keine Tabellen, keine Nachrichten, keine Namen.',
      'Seiten von Websites, die nicht erlaubt sind, und Ihr Browserverlauf.',
      'Bilder Ihres Bildschirms. Nur Autorinnen und Autoren machen welche, während sie eine Anleitung aufnehmen, und alle Felder sind darauf verdeckt.',
    ],
  },
  stays: {
    heading: 'Wo es bleibt',
    points: [
      'Alles wird in diesem Browser auf diesem Gerät gespeichert. Nichts wird irgendwohin gesendet.',
      'In den Einstellungen können Sie es jederzeit ansehen, mitnehmen oder löschen.',
      'Sie können Handrail pausieren oder Ihre Einwilligung zurückziehen, wann immer Sie wollen.',
    ],
  },
  question: 'Sind Sie einverstanden?',
  questionText:
    'Bevor Sie zustimmen, wird nichts beobachtet. Ihre Antwort lässt sich jederzeit in den Einstellungen ändern.',
  agree: 'Einverstanden',
  notNow: 'Nicht jetzt',
  refusedHeading: 'Handrail ist aus',
  refusedText:
    'Nichts wird beobachtet und nichts angeboten. Sie können später zustimmen, hier oder in der Seitenleiste.',
  givenHeading: 'Danke, Handrail ist an',
  givenText: 'Es sieht noch nichts, bis Sie eine erste Website erlauben.',
  managedHeading: 'Von Ihrer Organisation eingerichtet',
  managedText: 'Ihre Organisation hat Handrail für Sie eingerichtet.',
  nextHeading: 'Erlauben Sie Ihre erste Website',
  nextText: 'Handrail arbeitet nur dort, wo Sie es erlauben, Website für Website.',
  nextSteps: [
    'Öffnen Sie die Anwendung, in der Sie arbeiten.',
    'Öffnen Sie die Handrail-Seitenleiste über die Symbolleiste des Browsers.',
    'Drücken Sie „Auf dieser Website arbeiten“ und bestätigen Sie die Frage des Browsers.',
  ],
  wantedHeading: 'Websites, um die Ihre Organisation bittet',
  wantedText: 'Der Browser fragt Sie einmal für jede von ihnen.',
};
