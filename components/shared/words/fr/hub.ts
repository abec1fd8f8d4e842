import type { Words } from '../words.ts';

/** Words of the side panel. */
export const hub: Words['hub'] = {
  state: {
    off: 'Handrail est désactivé.',
    paused: 'En pause jusqu’à {time}.',
    nowhere: 'Handrail ne peut pas fonctionner sur cette page.',
    asks: 'Handrail ne fonctionne pas encore sur ce site.',
    on: 'Handrail est activé pour ce site.',
  },
  askHeading: 'Handrail peut-il vous aider ?',
  offHeading: 'Handrail est désactivé',
  askText:
    'Sur les sites que vous choisissez, Handrail remarque quand quelque chose ne fonctionne pas et propose un guide. Il ne lit jamais ce que vous saisissez, et rien ne quitte cet appareil.',
  askMore: 'Ce qui est observé, et ce qui ne l’est jamais',
  noSite: 'Pas sur cette page',
  noSiteText:
    'Handrail fonctionne uniquement sur les sites web. Passez à un onglet contenant l’application que vous utilisez.',
  siteOn: 'Handrail peut remarquer ici que vous rencontrez une difficulté, et proposer de l’aide.',
  siteOff: 'Handrail ne voit rien de ce site. Vous pouvez l’autoriser à vous aider ici.',
  workHere: 'Activer sur ce site',
  stopHere: 'Désactiver ici',
  siteNotGiven: 'Le navigateur n’a pas donné accès à {site}. Rien n’a changé.',
  siteKept: 'Le navigateur conserve l’accès à {site}, car votre organisation l’a défini.',
  runs: 'À poursuivre',
  progress: 'Étape {number} sur {length}',
  progressOf: 'Progression de {title}',
  paused: 'en pause',
  resume: 'Reprendre',
  resumeOf: 'Reprendre {title}',
  leave: 'Quitter',
  leaveOf: 'Quitter {title}',
  here: 'Pour cette page',
  nothingHere: 'Il n’y a pas encore de guide ni de leçon pour cette page.',
  start: 'Démarrer',
  startOf: 'Démarrer {title}',
  search: 'Rechercher dans tous les guides et leçons',
  found: { one: '{count} résultat', many: '{count} de résultats', other: '{count} résultats' },
  nothingFound: 'Aucun résultat.',
};
