import type { Words } from '../words.ts';

/** Words of the workspace, in the options. */
export const workspace: Words['workspace'] = {
  heading: 'Arbeitsbereich',
  text: 'Ein Arbeitsbereich verbindet die Browser Ihrer Organisation: Von ihm kommen Anleitungen, und an ihn gehen Signale, wie sie genutzt werden. Ohne ihn verlässt nichts dieses Gerät.',
  goesTo:
    'Dieser Browser gehört zu einem Arbeitsbereich Ihrer Organisation. Was er speichert, bleibt auf diesem Gerät, und ein Teil davon geht an den Server {server}.',
  sent: 'Was an seinen Server geht: welche Anleitungen angeboten, durchgespielt und abgebrochen wurden und auf welcher Seite, als Muster, jemand Mühe hatte; Antworten und Bemerkungen, die Sie in Handrail selbst geben. Niemals, was Sie in eine Anwendung tippen. Ihr Name nur, wenn Sie ihn zu einer Bemerkung setzen.',
  link: 'Link zum Beitreten',
  linkHint: 'Von Ihrer Administration; er sieht aus wie https://handrail.example.com/join#…',
  join: 'Mit einem Link beitreten',
  joined: 'Dieser Browser gehört jetzt zum Arbeitsbereich.',
  refusedSharing:
    'Ohne Ihre Erlaubnis wird nichts gesendet, daher sind Sie dem Arbeitsbereich nicht beigetreten.',
  name: 'Arbeitsbereich',
  server: 'Server',
  role: 'Ihre Rolle',
  roles: {
    employee: 'Mitarbeitende',
    author: 'Verfassende',
    reviewer: 'Prüfende',
    admin: 'Administration',
  },
  byPolicy: 'Ihre Organisation hat entschieden, dass dieser Browser zu diesem Arbeitsbereich gehört.',
  byPolicyWaits:
    'Ihre Organisation möchte, dass dieser Browser ihrem Arbeitsbereich beitritt; das ist noch nicht gelungen. Es wird um {time} wieder versucht.',
  state: 'Zustand',
  states: {
    idle: 'Noch nichts wurde abgeglichen.',
    running: 'Wird abgeglichen …',
    done: 'Auf dem neuesten Stand.',
    waiting: 'Es wird um {time} wieder versucht.',
    stopped: 'Angehalten.',
  },
  fetching: '{fetched} von {expected} geholt',
  lastSuccess: 'Letzter Abgleich',
  never: 'noch nie',
  held: 'Anleitungen, Lektionen und Einstellungen von dort',
  waiting: 'Signale, die noch zu senden sind',
  aside: 'Signale, die auf einen neueren Server warten',
  quarantined: 'Signale, die der Server abgelehnt hat und die hier bleiben',
  dropped: 'Signale, die nicht gesendet wurden, weil zu viele warteten',
  syncNow: 'Jetzt abgleichen',
  cancel: 'Abgleich beenden',
  metered:
    'Diese Verbindung kostet nach Menge: höchstens einmal je Stunde senden und Anleitungen nur mit „Jetzt abgleichen“ holen',
  signIn: 'Bei Ihrer Organisation anmelden',
  signInHint:
    'Für alle, die dort eine Rolle haben, etwa Verfassende. Drücken Sie „Jetzt abgleichen“, wenn Sie angemeldet sind.',
  others: 'Andere hereinlassen',
  othersRole: 'Rolle derer, die beitreten',
  makeLink: 'Link erstellen',
  madeLink:
    'Geben Sie diesen Link weiter: Mit ihm treten 30 Tage lang beliebig viele Browser bei. Er wird nicht noch einmal gezeigt.',
  madeLinkOnce:
    'Geben Sie diesen Link weiter: Mit ihm tritt innerhalb von 30 Tagen ein Browser bei. Er wird nicht noch einmal gezeigt.',
  leave: 'Arbeitsbereich verlassen',
  leaveQuestion:
    'Seine Anleitungen verschwinden aus diesem Browser. Signale, die noch nicht gesendet sind, bleiben auf diesem Gerät. Was der Server über Sie hat, bleibt dort, wenn Sie nicht vorher Ihre Daten löschen.',
  leaveConfirm: 'Verlassen',
  left: 'Dieser Browser gehört zu keinem Arbeitsbereich mehr.',
  myData:
    'Was Handrail über Sie gespeichert hat. Ein Teil davon liegt auch auf dem Server Ihres Arbeitsbereichs; beim Löschen wird es auch dort gelöscht.',
  exportHeld: 'Exportieren, was der Server hat',
  erasing: 'Der Server ist gebeten worden, zu löschen, was er über Sie hat, und hat es noch nicht bestätigt.',
  erased: 'Der Server hat am {time} bestätigt, dass dort nichts über Sie geblieben ist.',
};
