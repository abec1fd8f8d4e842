import type { Words } from '../words.ts';

/** Words of the side panel. */
export const hub: Words['hub'] = {
  state: {
    off: 'Handrail ist aus.',
    paused: 'Pausiert bis {time}.',
    nowhere: 'Auf dieser Seite kann Handrail nicht arbeiten.',
    asks: 'Auf dieser Website arbeitet Handrail noch nicht.',
    on: 'Handrail ist für diese Website an.',
  },
  askHeading: 'Darf Handrail Ihnen helfen?',
  offHeading: 'Handrail ist aus',
  askText:
    'Auf Websites, die Sie auswählen, bemerkt Handrail, wenn etwas nicht klappt, und bietet eine Anleitung an. Was Sie eintippen, wird nie gelesen, und nichts verlässt dieses Gerät.',
  askMore: 'Was beobachtet wird und was nie',
  noSite: 'Nicht auf dieser Seite',
  noSiteText:
    'Handrail arbeitet nur auf Websites. Wechseln Sie zu einem Tab mit der Anwendung, in der Sie arbeiten.',
  siteOn: 'Handrail darf hier bemerken, wenn etwas hakt, und Hilfe anbieten.',
  siteOff: 'Handrail sieht nichts von dieser Website. Sie können sich hier helfen lassen.',
  workHere: 'Auf dieser Website arbeiten',
  stopHere: 'Hier aufhören',
  siteNotGiven: 'Der Browser hat keinen Zugriff auf {site} gegeben. Nichts wurde geändert.',
  siteKept: 'Der Browser behält den Zugriff auf {site}, weil Ihre Organisation ihn festgelegt hat.',
  runs: 'Weitermachen',
  progress: 'Schritt {number} von {length}',
  progressOf: 'Fortschritt von {title}',
  paused: 'pausiert',
  resume: 'Fortsetzen',
  resumeOf: '{title} fortsetzen',
  leave: 'Verlassen',
  leaveOf: '{title} verlassen',
  here: 'Für diese Seite',
  nothingHere: 'Für diese Seite gibt es noch keine Anleitung oder Lektion.',
  start: 'Starten',
  startOf: '{title} starten',
  search: 'Alle Anleitungen und Lektionen durchsuchen',
  found: { one: '{count} Treffer', other: '{count} Treffer' },
  nothingFound: 'Nichts gefunden.',
};
