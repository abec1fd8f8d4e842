import type { Words } from '../words.ts';

/** Words of the insights page. */
export const insights: Words['insights'] = {
  span: 'Zeitraum',
  spans: { '7': '7 Tage', '30': '30 Tage', '90': '90 Tage', all: 'Gesamt' },
  spanText: 'Auf diesem Gerät gezählt vom {from} bis {to}.',
  spanAll: 'Auf diesem Gerät gezählt seit dem Anfang.',
  of: 'Gezählt',
  ofDevice: 'Auf diesem Gerät',
  inWorkspace: {
    spanText: 'Im ganzen Arbeitsbereich gezählt vom {from} bis {to}.',
    spanAll: 'Im ganzen Arbeitsbereich gezählt, so lange er Zahlen aufbewahrt.',
  },
  exportCsv: 'CSV exportieren',
  exportJson: 'JSON exportieren',
  nothing:
    'In diesem Zeitraum ist noch nichts geschehen. Zahlen erscheinen, sobald Anleitungen angeboten oder gespielt werden.',
  definitions: 'Was diese Zahlen zählen',
  table: 'Tabelle: {caption}',
  figures: {
    heading: 'Auf einen Blick',
    people: { name: 'Personen', meaning: 'Personen, für die in diesem Zeitraum etwas gezählt wurde' },
    starts: { name: 'Starts', meaning: 'Durchläufe von Anleitungen, die in diesem Zeitraum begannen' },
    completionRate: { name: 'Abschlussquote', meaning: 'Abschlüsse je Start: {part} von {whole}' },
    offersTaken: {
      name: 'Angenommene Angebote',
      meaning: 'angenommen von den gezeigten Anleitungs-Angeboten: {part} von {whole}',
    },
    episodes: { name: 'Stolperstellen', meaning: 'Male, dass jemand nicht weiterkam, auf allen Seiten' },
  },
  chart: {
    heading: 'Verlauf',
    meaning:
      'Begonnene Durchläufe, davon abgeschlossene, und Stolperstellen. Ein Abschluss zählt an dem Tag, an dem sein Durchlauf begann.',
    summary: 'Balkendiagramm. Starts: {starts}. Abschlüsse: {completions}. Stolperstellen: {episodes}.',
    bucket: '{span} – Starts: {starts}, Abschlüsse: {completions}, Stolperstellen: {episodes}',
    starts: 'Starts',
    completions: 'Abschlüsse',
    episodes: 'Stolperstellen',
    asTable: 'Als Tabelle zeigen',
    day: 'Tag',
  },
  guides: {
    heading: 'Anleitungen',
    none: 'In diesem Zeitraum wurde keine Anleitung angeboten oder gespielt.',
    guide: 'Anleitung',
    outOf: '{part} von {whole}',
    step: 'Schritt {number}',
    columns: {
      reach: {
        name: 'Reichweite',
        meaning:
          'Personen, denen mindestens ein Schritt eines Durchlaufs gezeigt wurde, der in diesem Zeitraum begann.',
      },
      offersShown: {
        name: 'Angebote',
        meaning: 'Angebote dieser Anleitung, die in diesem Zeitraum gezeigt wurden.',
      },
      offersTaken: { name: 'Angenommen', meaning: 'Von diesen Angeboten die, die angenommen wurden.' },
      starts: {
        name: 'Starts',
        meaning:
          'Durchläufe dieser Anleitung, die in diesem Zeitraum begannen, durch ein Angebot oder von Hand.',
      },
      completions: {
        name: 'Abschlüsse',
        meaning: 'Von diesen Durchläufen die, die ihr Ende erreichten, wann immer das war.',
      },
      completionRate: {
        name: 'Abschlussquote',
        meaning: 'Abschlüsse geteilt durch Starts.',
      },
      dropOffStep: {
        name: 'Meist verlassen bei',
        meaning: 'Der Schritt, bei dem die meisten dieser Durchläufe verlassen wurden.',
      },
      median: {
        name: 'Mittlere Zeit',
        meaning:
          'Median: Die Hälfte dieser abgeschlossenen Durchläufe brauchte vom Start bis zum Abschluss weniger Zeit, die Hälfte mehr.',
      },
    },
  },
  funnel: {
    caption: 'Schritte von {title}',
    step: 'Schritt',
    columns: {
      shown: {
        name: 'Gezeigt',
        meaning:
          'Durchläufe dieses Zeitraums, in denen der Schritt gezeigt wurde. Ein Schritt zählt einmal je Durchlauf.',
      },
      done: { name: 'Getan', meaning: 'Durchläufe, in denen die Person den Schritt getan hat.' },
      skipped: { name: 'Übersprungen', meaning: 'Durchläufe, in denen der Schritt übersprungen wurde.' },
      failed: {
        name: 'Gescheitert',
        meaning:
          'Durchläufe, in denen die Stelle auf der Seite fehlte, nicht sicher zu erkennen war oder die Zeit abgelaufen ist.',
      },
      left: { name: 'Hier verlassen', meaning: 'Durchläufe, die bei diesem Schritt verlassen wurden.' },
      alreadyDone: {
        name: 'Schon getan',
        meaning: 'Durchläufe, in denen der Schritt übergangen wurde, weil er schon getan war.',
      },
      acted: {
        name: 'Von Handrail',
        meaning: 'Durchläufe, in denen Handrail den Schritt auf Wunsch für die Person getan hat.',
      },
    },
    cause: {
      absent: 'nicht auf der Seite: {count}',
      unsure: 'nicht sicher, welche: {count}',
      timeout: 'Zeit abgelaufen: {count}',
    },
  },
  answers: {
    caption: 'Antworten in {title}',
    heading: 'Antworten und Meinungen',
    none: 'Noch hat niemand geantwortet.',
    opinion: 'Fanden die Anleitung hilfreich',
    noOpinion: 'Noch hat niemand gesagt, ob die Anleitung geholfen hat.',
    average: 'Durchschnitt {value}',
    score: 'Net Promoter Score: {value}',
    right: 'Richtig: {value}',
    choice: '{name} – {count}',
    columns: {
      answers: {
        name: 'Antworten',
        meaning:
          'Durchläufe, in denen der Schritt beantwortet wurde. Von mehreren Antworten zählt die letzte.',
      },
      result: {
        name: 'Ergebnis',
        meaning:
          'Der Durchschnitt einer Bewertung oder Weiterempfehlung, der Anteil richtiger Antworten und wie viele Durchläufe jede Antwort gewählt haben. Der Net Promoter Score ist der Anteil von 9 und 10 abzüglich des Anteils von 0 bis 6.',
      },
    },
  },
  pages: {
    heading: 'Seiten, auf denen es hakt',
    none: 'In diesem Zeitraum wurde keine Stolperstelle bemerkt.',
    page: 'Seite',
    episodes: {
      name: 'Stolperstellen',
      meaning: 'Stolperstellen jeder Art auf dieser Seite in diesem Zeitraum.',
    },
    kindMeanings: {
      'rage-click': 'Schnelle, wiederholte Klicks auf eine Stelle.',
      'error-loop': 'Dieselbe Aktion führte immer wieder zu einem Fehler.',
      'validation-loop': 'Dasselbe Feld wurde immer wieder abgelehnt.',
      'failed-drag': 'Etwas wurde gezogen und bewegte sich nicht.',
      'help-seeking': 'Die Hilfe wurde geöffnet, oder es wurde mit anderen Worten neu gesucht.',
      'repeated-undo': 'Mehrere Änderungen wurden nacheinander rückgängig gemacht.',
      'form-thrash': 'Dieselben Felder wurden abwechselnd geändert.',
      'field-re-entry': 'Ein Feld wurde mehrmals geleert und neu ausgefüllt.',
      'abandoned-form': 'Ein begonnenes Formular wurde nicht abgeschickt.',
      'navigation-ping-pong': 'Dieselben Seiten wurden im Wechsel besucht.',
      'u-turn': 'Seiten wurden geöffnet und sofort wieder verlassen.',
      'off-path': 'Auf einem Weg, den eine Anleitung beschreibt, ging es nicht voran.',
      hesitation: 'Der Zeiger ging zwischen Bedienelementen hin und her, ohne dass eines gewählt wurde.',
      'error-click': 'Auf einen Klick folgte ein Fehler.',
      'dead-click': 'Klicks, auf die die Seite nicht antwortete.',
      'scroll-thrash': 'Die Seite wurde ohne Halt auf und ab gerollt.',
      'cursor-thrash': 'Der Zeiger wurde schnell hin und her bewegt.',
    },
    offers: {
      name: 'Angebote',
      meaning: 'Angebote, die wegen einer Stolperstelle auf dieser Seite gezeigt wurden.',
    },
  },
  lessons: {
    heading: 'Lektionen',
    none: 'In diesem Zeitraum wurde keine Lektion geöffnet.',
    lesson: 'Lektion',
    columns: {
      opened: { name: 'Geöffnet', meaning: 'Wie oft die Lektion in diesem Zeitraum geöffnet wurde.' },
      completed: { name: 'Beendet', meaning: 'Wie oft dabei die letzte Karte erreicht wurde.' },
      answered: { name: 'Antworten', meaning: 'Dabei beantwortete Fragen. Die erste Antwort zählt.' },
      rightRate: { name: 'Richtige Antworten', meaning: 'Richtige Antworten geteilt durch alle Antworten.' },
    },
  },
};
