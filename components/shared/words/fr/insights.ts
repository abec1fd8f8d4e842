import type { Words } from '../words.ts';

/** Words of the insights page. */
export const insights: Words['insights'] = {
  span: 'Période',
  spans: { '7': '7 jours', '30': '30 jours', '90': '90 jours', all: 'Tout' },
  spanText: 'Compté sur cet appareil du {from} au {to}.',
  spanAll: 'Compté sur cet appareil depuis le début.',
  of: 'Compté',
  ofDevice: 'Sur cet appareil',
  inWorkspace: {
    spanText: 'Compté dans tout l’espace de travail du {from} au {to}.',
    spanAll: 'Compté dans tout l’espace de travail aussi longtemps qu’il garde des chiffres.',
  },
  exportCsv: 'Exporter en CSV',
  exportJson: 'Exporter en JSON',
  nothing:
    'Rien ne s’est encore passé pendant cette période. Les chiffres apparaissent dès que des guides sont proposés ou suivis.',
  definitions: 'Ce que comptent ces chiffres',
  table: 'Tableau : {caption}',
  figures: {
    heading: 'En bref',
    people: {
      name: 'Personnes',
      meaning: 'personnes pour lesquelles quelque chose a été compté pendant cette période',
    },
    starts: { name: 'Démarrages', meaning: 'parcours de guides commencés pendant cette période' },
    completionRate: {
      name: 'Taux d’achèvement',
      meaning: 'parcours achevés sur parcours démarrés : {part} sur {whole}',
    },
    offersTaken: {
      name: 'Propositions acceptées',
      meaning: 'acceptées parmi les propositions de guides affichées : {part} sur {whole}',
    },
    episodes: {
      name: 'Difficultés',
      meaning: 'fois où une personne a rencontré une difficulté, sur toutes les pages',
    },
  },
  chart: {
    heading: 'Activité',
    meaning:
      'Parcours commencés, ceux qui ont été achevés, et difficultés. Un achèvement compte pour le jour où son parcours a commencé.',
    summary:
      'Diagramme à barres. Démarrages : {starts}. Achèvements : {completions}. Difficultés : {episodes}.',
    bucket: '{span} – démarrages : {starts}, achèvements : {completions}, difficultés : {episodes}',
    starts: 'Démarrages',
    completions: 'Achèvements',
    episodes: 'Difficultés',
    asTable: 'Afficher sous forme de tableau',
    day: 'Jour',
  },
  guides: {
    heading: 'Guides',
    none: 'Aucun guide n’a été proposé ni suivi pendant cette période.',
    guide: 'Guide',
    outOf: '{part} sur {whole}',
    step: 'Étape {number}',
    columns: {
      reach: {
        name: 'Portée',
        meaning: 'Personnes ayant vu au moins une étape d’un parcours commencé pendant cette période.',
      },
      offersShown: {
        name: 'Propositions',
        meaning: 'Propositions de ce guide affichées pendant cette période.',
      },
      offersTaken: { name: 'Acceptées', meaning: 'Parmi ces propositions, celles qui ont été acceptées.' },
      starts: {
        name: 'Démarrages',
        meaning: 'Parcours de ce guide commencés pendant cette période, sur proposition ou à la main.',
      },
      completions: {
        name: 'Achèvements',
        meaning: 'Parmi ces parcours, ceux qui sont arrivés à leur fin, quelle qu’en soit la date.',
      },
      completionRate: { name: 'Taux d’achèvement', meaning: 'Achèvements divisés par démarrages.' },
      dropOffStep: {
        name: 'Abandon principal',
        meaning: 'L’étape à laquelle la plupart de ces parcours ont été quittés.',
      },
      median: {
        name: 'Durée médiane',
        meaning:
          'La moitié de ces parcours achevés a pris moins de temps du démarrage à l’achèvement, l’autre moitié davantage.',
      },
    },
  },
  funnel: {
    caption: 'Étapes de {title}',
    step: 'Étape',
    columns: {
      shown: {
        name: 'Affichée',
        meaning:
          'Parcours de cette période où l’étape a été affichée. Une étape compte une fois par parcours.',
      },
      done: { name: 'Réalisée', meaning: 'Parcours où la personne a réalisé l’étape.' },
      skipped: { name: 'Passée', meaning: 'Parcours où l’étape a été passée.' },
      failed: {
        name: 'Échec',
        meaning:
          'Parcours où l’emplacement de l’étape manquait sur la page, ne pouvait être établi avec certitude ou dont le délai était écoulé.',
      },
      left: { name: 'Quittée ici', meaning: 'Parcours que la personne a quittés à cette étape.' },
      alreadyDone: {
        name: 'Déjà fait',
        meaning: 'Parcours où l’étape a été passée parce qu’elle était déjà faite.',
      },
      acted: {
        name: 'Par Handrail',
        meaning: 'Parcours où Handrail a fait l’étape pour la personne, à sa demande.',
      },
    },
    cause: {
      absent: 'absent de la page : {count}',
      unsure: 'incertain : {count}',
      timeout: 'délai écoulé : {count}',
    },
  },
  answers: {
    caption: 'Réponses dans {title}',
    heading: 'Réponses et avis',
    none: 'Personne n’a encore répondu.',
    opinion: 'Ont trouvé le guide utile',
    noOpinion: 'Personne n’a encore dit si le guide a aidé.',
    average: 'Moyenne {value}',
    score: 'Net Promoter Score : {value}',
    right: 'Bonnes réponses : {value}',
    choice: '{name} – {count}',
    columns: {
      answers: {
        name: 'Réponses',
        meaning: 'Parcours où l’étape a reçu une réponse. Si plusieurs, la dernière compte.',
      },
      result: {
        name: 'Résultat',
        meaning:
          'La moyenne d’une note ou d’une recommandation, la part de bonnes réponses et le nombre de parcours ayant choisi chaque réponse. Le Net Promoter Score est la part de 9 et 10 moins la part de 0 à 6.',
      },
    },
  },
  pages: {
    heading: 'Pages qui posent des difficultés',
    none: 'Aucune difficulté n’a été remarquée pendant cette période.',
    page: 'Page',
    episodes: {
      name: 'Difficultés',
      meaning: 'Difficultés de tout type sur cette page pendant cette période.',
    },
    kindMeanings: {
      'rage-click': 'Clics rapides et répétés au même endroit.',
      'error-loop': 'Une même action a échoué plusieurs fois avec une erreur.',
      'validation-loop': 'Un même champ a été refusé plusieurs fois.',
      'failed-drag': 'Un élément a été glissé sans se déplacer.',
      'help-seeking': 'L’aide a été ouverte, ou une recherche a été refaite avec d’autres mots.',
      'repeated-undo': 'Plusieurs modifications ont été annulées à la suite.',
      'form-thrash': 'Les mêmes champs ont été modifiés tour à tour.',
      'field-re-entry': 'Un champ a été vidé puis rempli à nouveau.',
      'abandoned-form': 'Un formulaire commencé a été quitté sans être envoyé.',
      'navigation-ping-pong': 'Les mêmes pages ont été visitées en alternance.',
      'u-turn': 'Des pages ont été ouvertes puis quittées aussitôt.',
      'off-path':
        'Sur un parcours décrit par un guide, la personne a tourné en rond, s’en est écartée ou s’est arrêtée.',
      hesitation: 'Le pointeur a survolé plusieurs commandes sans qu’aucune ne soit choisie.',
      'error-click': 'Un clic a été suivi d’une erreur.',
      'dead-click': 'Des clics sont restés sans réponse de la page.',
      'scroll-thrash': 'La page a défilé de haut en bas sans arrêt.',
      'cursor-thrash': 'Le pointeur a été déplacé rapidement de côté et d’autre.',
    },
    offers: {
      name: 'Propositions',
      meaning: 'Propositions affichées à la suite d’une difficulté sur cette page.',
    },
  },
  lessons: {
    heading: 'Leçons',
    none: 'Aucune leçon n’a été ouverte pendant cette période.',
    lesson: 'Leçon',
    columns: {
      opened: { name: 'Ouvertures', meaning: 'Nombre d’ouvertures de la leçon pendant cette période.' },
      completed: {
        name: 'Achevées',
        meaning: 'Parmi ces ouvertures, celles qui ont atteint la dernière fiche.',
      },
      answered: {
        name: 'Réponses',
        meaning: 'Questions auxquelles il a été répondu. La première réponse compte.',
      },
      rightRate: { name: 'Bonnes réponses', meaning: 'Bonnes réponses divisées par toutes les réponses.' },
    },
  },
};
