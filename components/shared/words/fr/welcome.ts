import type { Words } from '../words.ts';

/** Words of the welcome page. */
export const welcome: Words['welcome'] = {
  title: 'Bienvenue dans Handrail',
  lead: 'Handrail vous accompagne dans les applications web que vous utilisez. Quand quelque chose ne fonctionne pas, il propose un guide ou une courte leçon adaptés, directement sur la page.',
  observed: {
    heading: 'Ce qui est observé',
    points: [
      'Uniquement les sites que vous ou votre organisation avez autorisés.',
      'Le fait que vous ayez cliqué plusieurs fois au même endroit, ou sur un élément sans effet.',
      'Le fait qu’un formulaire ait affiché plusieurs fois la même erreur.',
      'La page dont il s’agit, sans les parties de son adresse qui ressemblent à des données.',
      'Les guides et les leçons qui vous ont été proposés, ou que vous avez commencés, terminés ou quittés.',
    ],
  },
  never: {
    heading: 'Ce qui ne l’est jamais',
    points: [
      'Ce que vous saisissez : ni mots de passe, ni champs de formulaire, ni recherches.',
      'Ce qui est écrit sur la page : ni tableaux, ni messages, ni noms.',
      'Les pages des sites non autorisés et votre historique de navigation.',
      'Les images de votre écran. Seuls les auteurs en prennent lorsqu’ils enregistrent un guide, et tous les champs y sont masqués.',
    ],
  },
  stays: {
    heading: 'Où restent les données',
    points: [
      'Tout est enregistré dans ce navigateur, sur cet appareil. Rien n’est envoyé ailleurs.',
      'Vous pouvez à tout moment consulter, emporter ou effacer ces données dans les paramètres.',
      'Vous pouvez mettre Handrail en pause ou retirer votre consentement quand vous le souhaitez.',
    ],
  },
  question: 'Êtes-vous d’accord ?',
  questionText:
    'Rien n’est observé avant votre accord. Votre réponse peut être modifiée à tout moment dans les paramètres.',
  agree: 'Accepter',
  notNow: 'Pas maintenant',
  refusedHeading: 'Handrail est désactivé',
  refusedText:
    'Rien n’est observé et rien n’est proposé. Vous pourrez accepter plus tard, ici ou dans le panneau latéral.',
  givenHeading: 'Merci, Handrail est activé',
  givenText: 'Il ne voit encore rien tant que vous n’avez pas autorisé un premier site.',
  managedHeading: 'Configuré par votre organisation',
  managedText: 'Votre organisation a configuré Handrail pour vous.',
  nextHeading: 'Autorisez votre premier site',
  nextText: 'Handrail fonctionne uniquement là où vous l’autorisez, site par site.',
  nextSteps: [
    'Ouvrez l’application que vous utilisez.',
    'Ouvrez le panneau latéral de Handrail depuis la barre d’outils du navigateur.',
    'Appuyez sur « Activer sur ce site » et confirmez la question du navigateur.',
  ],
  wantedHeading: 'Sites demandés par votre organisation',
  wantedText: 'Le navigateur vous pose la question une fois pour chacun d’eux.',
};
